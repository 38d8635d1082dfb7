package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.lacuna.fact.Mention;
import org.lacuna.match.Vocabulary.Occurrence;
import org.lacuna.match.WordMatches.Match;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * Looks for the words of a name on the other side.
 *
 * <p>Each word of the name weighs by what it says: a capitalised word 1, an initial .3, a connector
 * .1, any other word of a title and the noun behind a name .6. A sentence's share is the weighted
 * mean of the best similarities found close together in it.
 */
record NameSearch(Vocabulary own, Vocabulary other, WordMatches matches, Side side) {
  private static final double CAPITALISED = 1;
  private static final double INITIAL = 0.3;

  /** A word this short that opens a longer name is mostly an article: <em>The</em>, <em>La</em>. */
  private static final int ARTICLE_LENGTH = 3;

  private static final double CONNECTOR = 0.1;
  private static final double LOWER_CASE = 0.6;

  /** What a general word of a name weighs, as <em>Lake</em>, beside others that say which it is. */
  private static final double GENERAL = 0.5;

  /** The part of a word that is all of it. */
  private static final int WHOLE = -1;

  /**
   * Trust in a likeness of spelling where CLDR knows what the other language calls the thing: <em>
   * France</em> is not <em>Frances</em>.
   */
  private static final double LABELLED = 0.8;

  /** Shorter words in lower case are no names, whatever they look like or go together with. */
  private static final int LIKE_LENGTH = 4;

  private static final int LEARNED_LENGTH = 5;

  /** Two words that always go together, but only twice, are learned with .8. */
  private static final double WELL_LEARNED = 0.81;

  /** A word that stands at more places than this tells nothing of any of them. */
  private static final int MOST_PLACES = 100;

  private static final Match NONE = new Match(-1, 0, false);

  /** Words of a name stand no further apart than this, in letters. */
  private static final int NEAR = 16;

  /**
   * A place where a word of the name may stand.
   *
   * @param word index of the word in the name
   * @param part where the part of the word starts that is found; {@link #WHOLE} for all of it
   */
  private record Hit(int word, int part, double weight, Match match, Occurrence occurrence) {
    /** Whether both stand for the same part of the name. */
    boolean overlaps(Hit other) {
      return word == other.word && (part == WHOLE || other.part == WHOLE || part == other.part);
    }

    Hit at(Match found, Occurrence place) {
      return new Hit(word, part, weight, found, place);
    }

    double gain() {
      return weight * match.similarity();
    }
  }

  /**
   * Where words of a mention stand together on the other side, the most of them first.
   *
   * @param within all of the mention or its core
   */
  List<Find> finds(Mention mention, Span within) {
    List<Occurrence> inside =
        own.in(mention.sentence() - 1).stream()
            .filter(occurrence -> within.contains(occurrence.within()))
            .toList();
    List<Occurrence> words = inside.stream().filter(word -> !isLabel(own, word)).toList();
    List<Occurrence> labels = inside.stream().filter(word -> isLabel(own, word)).toList();
    double[] weights = weights(mention, words, labels);
    double whole = Arrays.stream(weights).sum();
    if (whole == 0) {
      return List.of();
    }
    TreeMap<Integer, List<Hit>> hits = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      Occurrence word = words.get(i);
      boolean labelled = false;
      Span place = word.within();
      for (Occurrence label : labels) {
        if (label.within().contains(place)) {
          labelled |= own.entries().get(label.entry()).isNaming();
          collect(new Hit(i, WHOLE, weights[i], NONE, label), 1, hits);
        } else if (place.contains(label.within())) {
          double share = (double) label.within().length() / place.length();
          collect(new Hit(i, label.within().start(), weights[i] * share, NONE, label), 1, hits);
        }
      }
      collect(new Hit(i, WHOLE, weights[i], NONE, word), labelled ? LABELLED : 1, hits);
    }
    return hits.entrySet().stream()
        .flatMap(entry -> groups(entry.getKey(), entry.getValue(), whole).stream())
        .sorted(Comparator.comparingDouble((Find find) -> -find.share()))
        .toList();
  }

  /** What each word says: general words less where others say which of them is meant. */
  private double[] weights(Mention mention, List<Occurrence> words, List<Occurrence> labels) {
    double[] weights = words.stream().mapToDouble(word -> weight(mention, word)).toArray();
    boolean[] general = new boolean[weights.length];
    boolean anyOther = false;
    for (int i = 0; i < weights.length; i++) {
      Span within = words.get(i).within();
      general[i] =
          labels.stream()
              .anyMatch(
                  label ->
                      label.within().equals(within)
                          && own.entries().get(label.entry()).isGeneral());
      anyOther |= !general[i] && weights[i] == CAPITALISED;
    }
    for (int i = 0; i < weights.length; i++) {
      boolean named = mention.core().contains(words.get(i).within());
      if (general[i] && named && words.get(i).capitalised()) {
        weights[i] = anyOther ? GENERAL : CAPITALISED;
      }
    }
    return weights;
  }

  private static boolean isLabel(Vocabulary vocabulary, Occurrence occurrence) {
    return vocabulary.entries().get(occurrence.entry()).label();
  }

  private static boolean isItem(Vocabulary vocabulary, Occurrence label) {
    return ItemLabel.is(vocabulary.entries().get(label.entry()).form());
  }

  private double weight(Mention mention, Occurrence word) {
    if (!mention.core().contains(word.within())) {
      return LOWER_CASE;
    }
    String folded = own.entries().get(word.entry()).form().folded();
    boolean spaced = folded.charAt(0) < 0x2E80;
    boolean article =
        folded.length() <= ARTICLE_LENGTH
            && word.within().start() == mention.core().start()
            && word.within().end() < mention.core().end();
    if (article && spaced) {
      return INITIAL;
    }
    if (word.capitalised() || !spaced || Character.isDigit(folded.charAt(0))) {
      return folded.length() == 1 && spaced ? INITIAL : CAPITALISED;
    }
    return folded.length() <= 3 ? CONNECTOR : LOWER_CASE;
  }

  /** Adds every place where a word or label may stand, by sentence. */
  private void collect(Hit wanted, double trust, TreeMap<Integer, List<Hit>> hits) {
    Occurrence word = wanted.occurrence();
    for (Match match : matches.of(side, word.entry())) {
      Match trusted =
          match.similarity() == 1
              ? match
              : new Match(match.entry(), match.similarity() * trust, match.learned());
      List<Vocabulary.Place> places = other.placesOf(match.entry());
      for (Vocabulary.Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
        if (isSound(match, word, place.occurrence())) {
          hits.computeIfAbsent(place.sentence(), unseen -> new ArrayList<>())
              .add(wanted.at(trusted, place.occurrence()));
        }
      }
    }
  }

  /**
   * Whether a capitalised word may stand for a word that is not: never if it is short, and a
   * learned one only if it is of some length and well learned.
   */
  private boolean isSound(Match match, Occurrence word, Occurrence there) {
    if (!word.capitalised() || there.capitalised()) {
      return true;
    }
    int length = other.entries().get(there.entry()).form().folded().length();
    return match.learned()
        ? length >= LEARNED_LENGTH && match.similarity() >= WELL_LEARNED
        : length >= LIKE_LENGTH;
  }

  /** The finds in a sentence: one for each group of words of the name that stand together. */
  private List<Find> groups(int sentence, List<Hit> hits, double whole) {
    List<Hit> inOrder =
        hits.stream().sorted(Comparator.comparing(hit -> hit.occurrence().within())).toList();
    List<Find> finds = new ArrayList<>();
    for (int from = 0; from < inOrder.size(); ) {
      int to = from + 1;
      int end = inOrder.get(from).occurrence().within().end();
      while (to < inOrder.size() && inOrder.get(to).occurrence().within().start() - end < NEAR) {
        end = Math.max(end, inOrder.get(to).occurrence().within().end());
        to++;
      }
      finds.add(find(sentence, inOrder.subList(from, to), whole));
      from = to;
    }
    return finds;
  }

  /** What a group of places that stand together finds: each word of the name at its own place. */
  private Find find(int sentence, List<Hit> group, double whole) {
    List<Hit> taken = oneToOne(group);
    double share = taken.stream().mapToDouble(Hit::gain).sum() / whole;
    int start = Integer.MAX_VALUE;
    int end = 0;
    boolean named = true;
    for (Hit hit : taken) {
      start = Math.min(start, hit.occurrence().within().start());
      end = Math.max(end, hit.occurrence().within().end());
      boolean nameThere = hit.occurrence().capitalised() && !hit.match().learned();
      named &= nameThere || hit.weight() <= LOWER_CASE;
    }
    Hit heaviest =
        taken.stream()
            .filter(hit -> !other.entries().get(hit.match().entry()).isGeneral())
            .findFirst()
            .orElse(taken.get(0));
    Vocabulary.Entry found = other.entries().get(heaviest.match().entry());
    return new Find(
        sentence,
        Math.min(1, share),
        named,
        new Span(start, end),
        by(heaviest, found),
        found.label() ? found.form().folded().replaceFirst("^(CLDR|link|general) ", "") : "",
        heaviest.match().similarity());
  }

  /**
   * The best hits, no word of the name twice and no place twice, the best first. A label may stand
   * for several words.
   */
  private List<Hit> oneToOne(List<Hit> group) {
    List<Hit> bestFirst =
        group.stream()
            .sorted(
                Comparator.comparingDouble((Hit hit) -> -hit.gain())
                    .thenComparing(hit -> !isItem(other, hit.occurrence()))
                    .thenComparing(Hit::word))
            .toList();
    List<Hit> taken = new ArrayList<>();
    for (Hit hit : bestFirst) {
      boolean free =
          taken.stream()
              .noneMatch(
                  other ->
                      other.overlaps(hit)
                          || (other.occurrence().equals(hit.occurrence())
                              && !speaksForMany(hit.occurrence())));
      if (free) {
        taken.add(hit);
      }
    }
    return taken;
  }

  /** A label of a phrase may; a general word stands for one. */
  private boolean speaksForMany(Occurrence occurrence) {
    Vocabulary.Entry entry = other.entries().get(occurrence.entry());
    return entry.label() && !entry.isGeneral();
  }

  private Evidence.Kind by(Hit hit, Vocabulary.Entry found) {
    if (found.label()) {
      return ItemLabel.is(found.form()) ? Evidence.Kind.LINK : Labels.kind(found.form().folded());
    }
    if (hit.match().learned()) {
      return Evidence.Kind.LEARNED;
    }
    if (!own.script().equals(other.script())) {
      return Evidence.Kind.TRANSLITERATION;
    }
    return hit.match().similarity() == 1 ? Evidence.Kind.SAME_NAME : Evidence.Kind.SIMILAR;
  }
}
