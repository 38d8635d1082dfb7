package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.language.Orthography;
import org.lacuna.text.Side;

/**
 * Which facts and words of two articles could be the same.
 *
 * <p>A value: what is learned later makes new candidates ({@link #learning}).
 */
public final class Candidates {
  private final Telling left;
  private final Telling right;
  private final WordMatches matches;

  private Candidates(Telling left, Telling right, WordMatches matches) {
    this.left = left;
    this.right = right;
    this.matches = matches;
  }

  /** What two articles could have in common, by spelling, gazetteer and glossary. */
  public static Candidates of(FactSheet left, FactSheet right, Glossary glossary) {
    Vocabulary leftWords = Vocabulary.of(left, glossary.phrases(left.article().language()));
    Vocabulary rightWords = Vocabulary.of(right, glossary.phrases(right.article().language()));
    WordMatches matches = WordMatches.bySpelling(leftWords, rightWords);
    return new Candidates(
        Telling.of(Side.LEFT, left, leftWords, matches),
        Telling.of(Side.RIGHT, right, rightWords, matches),
        matches);
  }

  /**
   * The candidates with what can be learned from sentences that tell the same.
   *
   * @param counterpart for each left sentence index the right sentence index that most probably
   *     tells the same; sentences without one are absent
   */
  public Candidates learning(Map<Integer, Integer> counterpart) {
    List<WordMatches.Learned> learned =
        CooccurrenceLearner.learn(left.words(), right.words(), counterpart);
    return learned.isEmpty() ? this : new Candidates(left, right, matches.with(learned));
  }

  /**
   * The candidates with what was learned from other pairs of articles.
   *
   * @param lexicon of the two articles' languages, in their order
   */
  public Candidates knowing(Lexicon lexicon) {
    return new Candidates(
        left, right, matches.with(LexiconSearch.pairs(lexicon, left.words(), right.words())));
  }

  /**
   * The words of sentences that tell the same, as far as nothing joins them yet.
   *
   * @param counterpart for each left sentence index the right sentence index that tells the same
   */
  public List<AlignedWords> alignedWords(Map<Integer, Integer> counterpart) {
    List<AlignedWords> aligned = new ArrayList<>();
    new TreeMap<>(counterpart)
        .forEach(
            (i, j) ->
                aligned.add(LexiconSearch.unexplained(left.words(), i, right.words(), j, matches)));
    return aligned;
  }

  private Telling of(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /** The facts of a side. */
  public FactSheet sheet(Side side) {
    return of(side).sheet();
  }

  /** The mentions of dates and numbers of a side, in reading order. */
  public List<FactSheet.Told> values(Side side) {
    return of(side).values();
  }

  /** What the sentences of a side are aligned by. */
  public List<Term> terms(Side side) {
    return new Terms(side, of(side), of(side.other()), matches).all();
  }

  /** The letters of all words of a sentence, told by its number, in the forms that are compared. */
  public int letters(Side side, int sentence) {
    Vocabulary words = of(side).words();
    return words.in(sentence - 1).stream()
        .map(occurrence -> words.entries().get(occurrence.entry()))
        .filter(entry -> !entry.label())
        .mapToInt(entry -> entry.form().folded().length())
        .sum();
  }

  /** Whether a mention as a whole is what CLDR calls some country, city or language. */
  public boolean isNamedByCldr(Side side, Mention mention) {
    Vocabulary words = of(side).words();
    return words.in(mention.sentence() - 1).stream()
        .filter(occurrence -> occurrence.within().equals(mention.within()))
        .map(occurrence -> words.entries().get(occurrence.entry()))
        .anyMatch(entry -> entry.label() && entry.form().folded().startsWith("CLDR "));
  }

  /**
   * Whether a capital says little about what a name is on that side: in German a name of one word
   * may be a noun that was taken for one.
   */
  public boolean isDoubtfulName(Side side, Mention mention) {
    return Orthography.of(sheet(side).article().language()).capitalisesNouns()
        && mention.surface().codePoints().noneMatch(Character::isWhitespace);
  }

  /**
   * Whether one of the languages is written without capitals, so that a name of either side may be
   * told on the other in words that nothing shows to be a name.
   */
  public boolean isWithoutCapitals() {
    return !left.words().hasCapitals() || !right.words().hasCapitals();
  }

  /** How two dates or numbers stand to each other; empty when they have nothing to do. */
  public Optional<Evidence.Kind> relation(Fact one, Fact other) {
    return Values.relation(one, other);
  }

  /**
   * What sentences that tell the same leave over for a name that was not found in them; none if the
   * name holds no word.
   *
   * @param side the side of the mention
   * @param here numbers of the sentences of that side
   * @param there numbers of the sentences of the other side
   * @param namesThere the names and titles in those
   */
  public Optional<Room> room(
      Side side,
      Mention mention,
      List<Integer> here,
      List<Integer> there,
      List<Mention> namesThere) {
    Side other = side.other();
    return RoomSearch.room(
        of(side).words(), of(other).words(), matches, side, mention, here, there, namesThere);
  }

  /**
   * Where the other side has words of a name or title standing together, the most of them first; of
   * equal finds the earlier first. A sentence may have several.
   *
   * @param side the side of the mention
   */
  public List<Find> finds(Side side, Mention mention) {
    return new NameSearch(of(side).words(), of(side.other()).words(), matches, side).finds(mention);
  }
}
