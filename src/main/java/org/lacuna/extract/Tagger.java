package org.lacuna.extract;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.lacuna.language.WordMemory;

/**
 * Tags words with an OpenNLP model of the standard features as OpenNLP's own tagger does, with less
 * work: of a batch with German articles that was 15 % of the time.
 *
 * <p>That one searches with a beam of three sequences. The features of a model are cached by the
 * token, though, so that all three are judged after the tags of the best one, and the best tag
 * after the best tags is what is found: no search is needed. Nor need the features of a word be
 * spelled out and looked up wherever it stands: what the model knows of them is kept.
 */
final class Tagger {
  /** What the part of a model is called that gives probabilities. */
  private static final String PROBABILITIES = "pos.model";

  /** The standard features take endings and beginnings of up to so many characters. */
  private static final int AFFIX = 4;

  /** They take so many words before and after. */
  private static final int WINDOW = 2;

  /** Words kept. */
  private static final int KEPT = 100_000;

  private static final Context NOTHING = new Context(new int[0], new double[0]);

  /**
   * What the model knows of a word.
   *
   * @param alone the sums of what its beginning, its ending and it itself say of each tag
   * @param near of the word where it is so many before or after the one told, around {@link
   *     #WINDOW}
   * @param shape of its capitals and digits
   * @param shapeOfWord of it with its capitals and digits
   */
  private record OfWord(double[] alone, Context[] near, Context shape, Context shapeOfWord) {}

  private final Map<?, ?> parameters;
  private final String[] tags;
  private final double prior;
  private final Context[] begins = new Context[WINDOW + 1];
  private final Context[] afterTag;
  private final Context[][] afterTags;
  private final WordMemory<OfWord> known = new WordMemory<>(KEPT, this::look);

  Tagger(POSModel model) {
    AbstractModel probabilities = model.getArtifact(PROBABILITIES);
    parameters = (Map<?, ?>) probabilities.getDataStructures()[1];
    tags = new String[probabilities.getNumOutcomes()];
    Arrays.setAll(tags, probabilities::getOutcome);
    prior = StrictMath.log(1.0 / tags.length);
    Arrays.setAll(begins, i -> of((i == 0 ? "" : "p" + i) + "S=begin"));
    afterTag = new Context[tags.length];
    Arrays.setAll(afterTag, t -> of("t=" + tags[t]));
    afterTags = new Context[tags.length][tags.length];
    for (int before = 0; before < tags.length; before++) {
      String first = tags[before];
      Arrays.setAll(afterTags[before], t -> of("t2=" + first + "," + tags[t]));
    }
  }

  private Context of(String feature) {
    return parameters.get(feature) instanceof Context known ? known : NOTHING;
  }

  /** The tag of each token of a sentence. */
  String[] tags(String[] tokens) {
    OfWord[] words = new OfWord[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      words[i] = known.of(tokens[i]);
    }
    int[] best = new int[tokens.length];
    double[] sums = new double[tags.length];
    String[] told = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      // In the order of OpenNLP's features, so that the sums are the same to the last bit.
      System.arraycopy(words[i].alone(), 0, sums, 0, sums.length);
      for (int before = 1; before <= Math.min(WINDOW, i); before++) {
        add(words[i - before].near()[WINDOW - before], sums);
      }
      for (int after = 1; after <= WINDOW && i + after < words.length; after++) {
        add(words[i + after].near()[WINDOW + after], sums);
      }
      add(i <= WINDOW ? begins[i] : NOTHING, sums);
      add(words[i].shape(), sums);
      add(words[i].shapeOfWord(), sums);
      add(i > 0 ? afterTag[best[i - 1]] : NOTHING, sums);
      add(i > 1 ? afterTags[best[i - 2]][best[i - 1]] : NOTHING, sums);
      best[i] = most(sums);
      told[i] = tags[best[i]];
    }
    return told;
  }

  private static void add(Context context, double[] sums) {
    int[] of = context.getOutcomes();
    double[] amounts = context.getParameters();
    for (int k = 0; k < of.length; k++) {
      sums[of[k]] += amounts[k];
    }
  }

  private static int most(double[] sums) {
    int most = 0;
    for (int t = 1; t < sums.length; t++) {
      if (sums[t] > sums[most]) {
        most = t;
      }
    }
    return most;
  }

  private OfWord look(String word) {
    double[] alone = new double[tags.length];
    Arrays.fill(alone, prior);
    add(of("def"), alone);
    int affixes = Math.min(AFFIX, word.length());
    for (int length = 1; length <= affixes; length++) {
      add(of("suf=" + word.substring(word.length() - length)), alone);
    }
    for (int length = 1; length <= affixes; length++) {
      add(of("pre=" + word.substring(0, length)), alone);
    }
    String lower = StringUtil.toLowerCase(word);
    Context[] near = new Context[2 * WINDOW + 1];
    // The word is before another where it is among the ones before that: p1, p2; or after it.
    Arrays.setAll(near, at -> of(place(WINDOW - at) + "w=" + lower));
    add(near[WINDOW], alone);
    String shape = FeatureGeneratorUtil.tokenFeature(word);
    return new OfWord(alone, near, of("wc=" + shape), of("w&c=" + lower + "," + shape));
  }

  private static String place(int before) {
    return before == 0 ? "" : before > 0 ? "p" + before : "n" + -before;
  }
}
