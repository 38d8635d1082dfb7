package org.lacuna.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.lacuna.fact.Mention;
import org.lacuna.match.NameHit.Likely;
import org.lacuna.match.NameHit.Wanted;
import org.lacuna.match.Vocabulary.Occurrence;
import org.lacuna.match.WordMatches.Match;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * Looks for the words of a name on the other side.
 *
 * <p>Each word of the name weighs by what it says: a capitalised word or an ordinal 1, an initial
 * .3, a connector .1, any other word of a title and the noun behind a name .6. A sentence's share
 * is the weighted mean of the best similarities found close together in it.
 */
record NameSearch(Vocabulary own, Vocabulary other, WordMatches matches, Side side) {
  private static final double CAPITALISED = 1;
  private static final double INITIAL = 0.3;

  /** A word this short that opens a longer name is mostly an article: <em>The</em>, <em>La</em>. */
  private static final int ARTICLE_LENGTH = 3;

  private static final double CONNECTOR = 0.1;

  /** A word that is not written as names are, or stands beside the name. */
  static final double LOWER_CASE = 0.6;

  /** What a general word of a name weighs, as <em>Lake</em>, beside others that say which it is. */
  private static final double GENERAL = 0.5;

  /** Instead of a sentence: any of them. */
  static final int ANYWHERE = -1;

  private static final Comparator<Find> MOST_FIRST =
      (one, other) -> Double.compare(other.share(), one.share());

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

  /**
   * Where words of a mention stand together on the other side, the most of them first.
   *
   * @param within all of the mention or its core
   * @param sentence index of the only sentence to look into; {@link #ANYWHERE} for all
   */
  List<Find> finds(Mention mention, Span within, int sentence) {
    List<Occurrence> words = new ArrayList<>();
    List<Occurrence> labels = new ArrayList<>();
    for (Occurrence occurrence : own.in(mention.sentence() - 1)) {
      if (within.contains(occurrence.within())) {
        (isLabel(occurrence) ? labels : words).add(occurrence);
      }
    }
    double[] weights = weights(mention, words, labels);
    double whole = 0;
    for (double weight : weights) {
      whole += weight;
    }
    if (whole == 0) {
      return List.of();
    }
    List<NameHit> hits = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      collect(words.get(i), i, weights[i], labels, sentence, hits);
    }
    hits.sort(NameHit::inTextOrder);
    List<Find> finds = new NameGroups(own, other).finds(hits, whole);
    finds.sort(MOST_FIRST);
    return finds;
  }

  /** Adds every place where a word or a label of it may stand. */
  private void collect(
      Occurrence word,
      int number,
      double weight,
      List<Occurrence> labels,
      int sentence,
      List<NameHit> hits) {
    boolean labelled = false;
    Span place = word.within();
    for (Occurrence label : labels) {
      if (label.within().contains(place)) {
        labelled |= own.entries().get(label.entry()).isNaming();
        collect(new Wanted(number, NameHit.WHOLE, weight, label, 1), sentence, hits);
      } else if (place.contains(label.within())) {
        double share = (double) label.within().length() / place.length();
        int part = label.within().start();
        collect(new Wanted(number, part, weight * share, label, 1), sentence, hits);
      }
    }
    collect(
        new Wanted(number, NameHit.WHOLE, weight, word, labelled ? LABELLED : 1), sentence, hits);
  }

  /** What each word says: general words less where others say which of them is meant. */
  private double[] weights(Mention mention, List<Occurrence> words, List<Occurrence> labels) {
    double[] weights = new double[words.size()];
    boolean[] general = new boolean[weights.length];
    boolean anyOther = false;
    for (int i = 0; i < weights.length; i++) {
      boolean rank = isLabelled(words.get(i).within(), labels, VocabularyEntry::isRank);
      weights[i] = rank ? CAPITALISED : weight(mention, words.get(i));
      general[i] = isLabelled(words.get(i).within(), labels, VocabularyEntry::isGeneral);
      anyOther |= !general[i] && weights[i] == CAPITALISED;
    }
    for (int i = 0; i < weights.length; i++) {
      Occurrence word = words.get(i);
      if (general[i] && word.capitalised() && mention.core().contains(word.within())) {
        weights[i] = anyOther ? GENERAL : CAPITALISED;
      }
    }
    return weights;
  }

  /** Whether one of the labels of what stands there is of a kind. */
  private boolean isLabelled(
      Span within, List<Occurrence> labels, Predicate<VocabularyEntry> kind) {
    for (Occurrence label : labels) {
      if (label.within().equals(within) && kind.test(own.entries().get(label.entry()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(Occurrence occurrence) {
    return own.entries().get(occurrence.entry()).label();
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

  private void collect(Wanted wanted, int sentence, List<NameHit> hits) {
    for (Match match : matches.of(side, wanted.occurrence().entry())) {
      Likely likely = likely(wanted, match);
      boolean inLowerCase = mayBeInLowerCase(wanted, match, likely.entry());
      List<Vocabulary.Place> places = other.placesOf(match.entry());
      int most = Math.min(MOST_PLACES, places.size());
      for (int i = 0; i < most; i++) {
        Vocabulary.Place place = places.get(i);
        if ((sentence == ANYWHERE || sentence == place.sentence())
            && (inLowerCase || place.occurrence().capitalised())) {
          hits.add(new NameHit(likely, place.sentence(), place.occurrence()));
        }
      }
    }
  }

  private Likely likely(Wanted wanted, Match match) {
    Match trusted =
        match.similarity() == 1 || wanted.trust() == 1
            ? match
            : new Match(
                match.entry(),
                match.similarity() * wanted.trust(),
                match.learned(),
                match.meaning());
    VocabularyEntry entry = other.entries().get(match.entry());
    return new Likely(
        wanted,
        trusted,
        wanted.weight() * trusted.similarity(),
        entry,
        ItemLabel.is(entry.form()),
        entry.isGeneral());
  }

  /**
   * Whether a word may stand for one of the name where it is not written as names are: a
   * capitalised word never for a short one, and for a learned one only if that is of some length
   * and well learned.
   */
  private static boolean mayBeInLowerCase(Wanted wanted, Match match, VocabularyEntry there) {
    if (!wanted.occurrence().capitalised()) {
      return true;
    }
    if (!match.meaning().isEmpty()) {
      return true;
    }
    int length = there.form().folded().length();
    return match.learned()
        ? length >= LEARNED_LENGTH && match.similarity() >= WELL_LEARNED
        : length >= LIKE_LENGTH;
  }
}
