package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * Which facts and words of two articles could be the same.
 *
 * <p>A value: what is learned later makes new candidates ({@link #learning}).
 */
public final class Candidates {
  private final Telling left;
  private final Telling right;
  private final WordMatches matches;
  private final Terms leftTerms;
  private final Terms rightTerms;
  private final ItemPlaces leftItems;
  private final ItemPlaces rightItems;
  private final NameTraits traits;

  private Candidates(
      Telling left,
      Telling right,
      WordMatches matches,
      Terms leftTerms,
      Terms rightTerms,
      ItemPlaces leftItems,
      ItemPlaces rightItems) {
    this.left = left;
    this.right = right;
    this.matches = matches;
    this.leftTerms = leftTerms;
    this.rightTerms = rightTerms;
    this.leftItems = leftItems;
    this.rightItems = rightItems;
    this.traits = new NameTraits(left, right);
  }

  /** What two articles could have in common, by spelling, gazetteer, links and glossary. */
  public static Candidates of(FactSheet left, FactSheet right, Glossary glossary) {
    ItemPlaces leftItems = ItemPlaces.of(left);
    ItemPlaces rightItems = ItemPlaces.of(right);
    Vocabulary leftWords = words(left, glossary, leftItems, rightItems);
    Vocabulary rightWords = words(right, glossary, rightItems, leftItems);
    WordMatches matches =
        WordMatches.bySpelling(leftWords, rightWords)
            .with(MeaningSearch.pairs(leftWords, rightWords));
    Telling ofLeft = Telling.of(Side.LEFT, left, leftWords, matches);
    Telling ofRight = Telling.of(Side.RIGHT, right, rightWords, matches);
    return new Candidates(
        ofLeft,
        ofRight,
        matches,
        Terms.of(Side.LEFT, ofLeft, ofRight, matches),
        Terms.of(Side.RIGHT, ofRight, ofLeft, matches),
        leftItems,
        rightItems);
  }

  private static Vocabulary words(
      FactSheet sheet, Glossary glossary, ItemPlaces own, ItemPlaces other) {
    boolean linked = !own.items().isEmpty() || !other.items().isEmpty();
    return Vocabulary.of(
        sheet,
        glossary.phrases(sheet.article().language()),
        linked ? TitleSearch.labels(sheet, own, other) : List.of());
  }

  private Candidates with(WordMatches more) {
    return more.equals(matches)
        ? this
        : new Candidates(
            left, right, more, leftTerms.with(more), rightTerms.with(more), leftItems, rightItems);
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
    return with(matches.with(learned));
  }

  /**
   * The candidates with what was learned from other pairs of articles.
   *
   * @param lexicon of the two articles' languages, in their order
   */
  public Candidates knowing(Lexicon lexicon) {
    return with(matches.with(LexiconSearch.pairs(lexicon, left.words(), right.words())));
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
    return (side == Side.LEFT ? leftTerms : rightTerms).all();
  }

  /** The letters of all words of a sentence, told by its number, in the forms that are compared. */
  public int letters(Side side, int sentence) {
    Vocabulary words = of(side).words();
    int letters = 0;
    for (Vocabulary.Occurrence occurrence : words.in(sentence - 1)) {
      VocabularyEntry entry = words.entries().get(occurrence.entry());
      letters += entry.label() ? 0 : entry.form().folded().length();
    }
    return letters;
  }

  /** What is known of single names. */
  public NameTraits traits() {
    return traits;
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
   * equal finds the earlier first. A sentence may have several. Of a name with its noun only the
   * name is looked for: <em>German</em> of <em>German army</em>.
   *
   * @param side the side of the mention
   */
  public List<Find> finds(Side side, Mention mention) {
    return finds(side, mention, mention.core(), NameSearch.ANYWHERE);
  }

  /**
   * The same for all of a mention: of <em>German army</em> where both words stand together, not
   * <em>German</em> alone.
   */
  public List<Find> findsWhole(Side side, Mention mention) {
    return finds(side, mention, mention.within(), NameSearch.ANYWHERE);
  }

  /**
   * Those of them that stand in one sentence.
   *
   * @param sentence its index, counted from 0
   */
  public List<Find> findsWhole(Side side, Mention mention, int sentence) {
    return finds(side, mention, mention.within(), sentence);
  }

  private List<Find> finds(Side side, Mention mention, Span within, int sentence) {
    List<Find> finds =
        new NameSearch(of(side).words(), of(side.other()).words(), matches, side)
            .finds(mention, within, sentence);
    return items(side).of(mention).isEmpty()
        ? finds
        : finds.stream()
            .filter(
                find ->
                    find.by() == Evidence.Kind.LINK
                        || !leadElsewhere(side, mention, find.sentence(), find.within()))
            .toList();
  }

  private ItemPlaces items(Side side) {
    return side == Side.LEFT ? leftItems : rightItems;
  }

  /**
   * Whether a mention and a place on the other side are linked to different things, each by its
   * name: nothing but their looks makes them one.
   *
   * @param sentence index of the other side's sentence, counted from 0
   */
  public boolean leadElsewhere(Side side, Mention mention, int sentence, Span within) {
    FactSheet there = sheet(side.other());
    return new OtherThings(
            sheet(side).article().language(),
            items(side),
            there.article().language(),
            items(side.other()))
        .differ(
            items(side).of(mention),
            mention.coreSurface(),
            sentence,
            within,
            there.sentences().get(sentence).text().text());
  }
}
