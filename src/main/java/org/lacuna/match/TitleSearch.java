package org.lacuna.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet;
import org.lacuna.language.Folding;
import org.lacuna.language.TermWords;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Article;
import org.lacuna.text.Item;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.UnspacedScript;

/**
 * Looks in an article for the titles of things that one of the two articles links to: where one
 * links to Switzerland, <em>Suïssa</em> tells it on the other side without a link.
 *
 * <p>A title stands there if all its words do, one after the other; they may have endings. What a
 * title says only to be told from others ({@code Elv (vassdrag)}, {@code Paris, Texas}) is left
 * out, and a title that then is the same as another thing's tells nothing.
 */
final class TitleSearch {
  /** Shorter titles, in letters, are too often common words. */
  private static final int SHORTEST = 3;

  /** The same where a character is a syllable or a word. */
  private static final int SHORTEST_UNSPACED = 2;

  /** Letters that two forms of one word begin with at least, and that an ending has at most. */
  private static final int STEM = 4;

  private static final int ENDING = 3;
  private static final int BUCKET = 3;

  /** A title by its folded words, or as it is written where words have no spaces. */
  private record Title(List<String> words, String written, String id) {}

  private final WordBreaker breaker;
  private final Folding folding;
  private final TermWords terms;
  private final Predicate<String> isName;
  private final Map<String, List<Title>> byStart = new HashMap<>();
  private final List<Title> unspaced = new ArrayList<>();

  private TitleSearch(Language language, Collection<Item> items, Predicate<String> isName) {
    breaker = WordBreaker.of(language);
    folding = Folding.of(language);
    terms = TermWords.of(language);
    this.isName = isName;
    Map<String, Set<String>> whole = new TreeMap<>();
    Map<String, Set<String>> bare = new TreeMap<>();
    for (Item item : items) {
      Optional<String> title = item.title(language);
      if (title.isPresent()) {
        String stripped = bare(title.get());
        (stripped.equals(title.get()) ? whole : bare)
            .computeIfAbsent(stripped, unseen -> new TreeSet<>())
            .add(item.id());
      }
    }
    bare.keySet().removeAll(whole.keySet());
    whole.forEach(this::add);
    bare.forEach(this::add);
    byStart.values().forEach(titles -> titles.sort(LONGEST_FIRST));
    unspaced.sort(LONGEST_FIRST);
  }

  private static final Comparator<Title> LONGEST_FIRST =
      Comparator.comparingInt((Title title) -> -title.words().size())
          .thenComparingInt(title -> -title.written().length())
          .thenComparing(Title::written);

  /**
   * What a title is without what tells it from others: {@code Moskva} of {@code Moskva (elv)},
   * {@code Paris} of {@code Paris, Texas}.
   */
  static String bare(String title) {
    String bare = title.replaceFirst("\\s*[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]$", "");
    int comma = bare.indexOf(", ");
    return (comma > 0 ? bare.substring(0, comma) : bare).strip();
  }

  private void add(String title, Set<String> ids) {
    if (ids.size() > 1) {
      return;
    }
    String id = ids.iterator().next();
    String written = Normalizer.normalize(title, Normalizer.Form.NFC);
    int letters = (int) written.codePoints().filter(Character::isLetter).count();
    if (written.codePoints().anyMatch(c -> UnspacedScript.has(c))) {
      if (letters >= SHORTEST_UNSPACED) {
        unspaced.add(new Title(List.of(), written, id));
      }
    } else if (letters >= SHORTEST) {
      List<String> words = words(written).stream().map(Folded::form).toList();
      if (!words.isEmpty()) {
        byStart
            .computeIfAbsent(start(words.get(0)), unseen -> new ArrayList<>())
            .add(new Title(words, written, id));
      }
    }
  }

  private static String start(String word) {
    return word.substring(0, Math.min(BUCKET, word.length()));
  }

  /** A word and how it is compared. */
  private record Folded(Word word, String form) {}

  private List<Folded> words(String text) {
    List<Folded> words = new ArrayList<>();
    for (Word written : breaker.words(text)) {
      Word word = terms.bare(written);
      String form = folding.form(word.text()).folded();
      if (!form.isEmpty()) {
        words.add(new Folded(word, form));
      }
    }
    return words;
  }

  /**
   * For each sentence of an article what it tells of the things: the places that are linked, and
   * those where only a title stands.
   *
   * @param own where the article links
   * @param other where the other article links
   */
  static List<List<ItemLabel>> labels(FactSheet sheet, ItemPlaces own, ItemPlaces other) {
    Map<String, Item> items = new TreeMap<>(own.items());
    other.items().forEach((id, item) -> items.merge(id, item, TitleSearch::joined));
    Article article = sheet.article();
    TitleSearch search =
        new TitleSearch(
            article.language(), items.values(), id -> own.isName(id) || other.isName(id));
    List<TreeMap<Integer, Span>> names = new ArrayList<>();
    sheet.sentences().forEach(sentence -> names.add(new TreeMap<>()));
    for (FactSheet.Told told : sheet.mentions()) {
      if (told.fact().kind() != FactKind.CONCEPT) {
        Span name = told.mention().core();
        names.get(told.mention().sentence() - 1).put(name.start(), name);
      }
    }
    List<List<ItemLabel>> labels = new ArrayList<>();
    for (Sentence sentence : sheet.sentences()) {
      int index = sentence.number() - 1;
      List<ItemLabel> found = new ArrayList<>(own.labels(index));
      found.addAll(search.titles(sentence, own.in(index), names.get(index)));
      labels.add(List.copyOf(found));
    }
    return labels;
  }

  private static Item joined(Item own, Item other) {
    Map<String, String> titles = new TreeMap<>(other.titles());
    titles.putAll(own.titles());
    return new Item(own.id(), titles);
  }

  private List<ItemLabel> titles(
      Sentence sentence, List<ItemPlaces.Place> told, TreeMap<Integer, Span> mentions) {
    if (byStart.isEmpty() && unspaced.isEmpty()) {
      return List.of();
    }
    List<ItemLabel> found = new ArrayList<>();
    TreeMap<Integer, Span> taken = new TreeMap<>();
    told.forEach(place -> taken.put(place.within().start(), place.within()));
    String text = sentence.text().text();
    for (Title title : unspaced) {
      for (int at = text.indexOf(title.written()); at >= 0; ) {
        add(title.id(), new Span(at, at + title.written().length()), taken, mentions, found);
        at = text.indexOf(title.written(), at + 1);
      }
    }
    List<Folded> words = byStart.isEmpty() ? List.of() : words(text);
    for (int i = 0; i < words.size(); i++) {
      for (Title title : byStart.getOrDefault(start(words.get(i).form()), List.of())) {
        Optional<Span> span = at(title, text, words, i);
        if (span.isPresent() && add(title.id(), span.get(), taken, mentions, found)) {
          break;
        }
      }
    }
    return found;
  }

  private static boolean add(
      String id,
      Span span,
      TreeMap<Integer, Span> taken,
      TreeMap<Integer, Span> mentions,
      List<ItemLabel> found) {
    boolean free =
        overlapping(taken, span).findAny().isEmpty()
            && overlapping(mentions, span)
                .allMatch(
                    mention -> span.contains(mention) || ItemPlaces.isMuchTheSame(span, mention));
    if (free) {
      taken.put(span.start(), span);
      found.add(new ItemLabel(span, id, false));
    }
    return free;
  }

  /** Of stretches that do not overlap each other, by their starts, those that overlap one. */
  private static Stream<Span> overlapping(TreeMap<Integer, Span> spans, Span span) {
    Integer before = spans.floorKey(span.start());
    int from = before == null ? span.start() : before;
    return spans.subMap(from, true, span.end(), false).values().stream().filter(span::overlaps);
  }

  /** Where a title stands if it begins at a word. */
  private Optional<Span> at(Title title, String text, List<Folded> words, int first) {
    int last = first + title.words().size() - 1;
    if (last >= words.size()) {
      return Optional.empty();
    }
    boolean capital = false;
    for (int i = first; i <= last; i++) {
      Word word = words.get(i).word();
      capital |= word.isCapitalised() || word.isCaseless();
      boolean apart = i > first && !joins(text, words.get(i - 1).word(), word);
      if (apart || !isSameWord(title.words().get(i - first), words.get(i).form())) {
        return Optional.empty();
      }
    }
    return capital || !isName.test(title.id())
        ? Optional.of(
            new Span(words.get(first).word().span().start(), words.get(last).word().span().end()))
        : Optional.empty();
  }

  private static boolean joins(String text, Word word, Word next) {
    String between = text.substring(word.span().end(), next.span().start());
    return between.isBlank()
        || between.codePoints().allMatch(c -> "-'\u2019\u2010\u2011".indexOf(c) >= 0);
  }

  /** Whether two words of one language are forms of one word: the same, but for a short ending. */
  static boolean isSameWord(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= Math.max(STEM, shorter - 1)
        && Math.max(one.length(), other.length()) - common <= ENDING;
  }
}
