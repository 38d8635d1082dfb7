package org.lacuna.language;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.language.NumberName.Kind;
import org.lacuna.text.Language;

/**
 * How a language writes its numbers: separators, spelled-out numbers, magnitudes, units,
 * currencies.
 *
 * <p>{@code NumberNames.of(Language.of("de")).longest(Kind.SCALE, "3 Mrd. Euro", 2)} is a scale of
 * 1000000000, five characters long. CLDR says most of it; the tables {@code numbers.tsv} (one for
 * all languages, one for each) what CLDR lacks, and they come first. Units have one symbol in every
 * language: the list is {@code units.tsv} and, for currencies, their ISO 4217 codes.
 */
public final class NumberNames {
  private static final Map<Language, NumberNames> KNOWN = new ConcurrentHashMap<>();
  private static final Comparator<NumberName> LONGEST_FIRST =
      Comparator.comparingInt(NumberName::length).reversed();

  private static final List<Kind> OPENING =
      List.of(Kind.SIGN, Kind.PRESCALE, Kind.CARDINAL, Kind.ORDINAL);

  private final char decimal;
  private final Set<Character> grouping;
  private final Map<Kind, Lexicon> exact;
  private final Map<Kind, Lexicon> folded;
  private final Lexicon openers;

  private NumberNames(Builder builder, Separators separators) {
    this.decimal = separators.decimal();
    this.grouping = Set.copyOf(builder.grouping);
    this.exact = built(builder.exact);
    this.folded = built(builder.folded);
    this.openers = openers(builder);
  }

  /**
   * All words that a number may open with, case aside: most words need not be looked up by kind.
   */
  private static Lexicon openers(Builder builder) {
    Lexicon.Builder all = new Lexicon.Builder(true);
    for (Kind kind : OPENING) {
      all.addAll(builder.exact.getOrDefault(kind, all));
      all.addAll(builder.folded.getOrDefault(kind, all));
    }
    return all.build();
  }

  private static Map<Kind, Lexicon> built(Map<Kind, Lexicon.Builder> builders) {
    Map<Kind, Lexicon> lexicons = new EnumMap<>(Kind.class);
    builders.forEach((kind, builder) -> lexicons.put(kind, builder.build()));
    return lexicons;
  }

  /** The knowledge of that language, read once and kept; of an unknown one, what all share. */
  public static NumberNames of(Language language) {
    return KNOWN.computeIfAbsent(language, NumberNames::read);
  }

  private static NumberNames read(Language language) {
    Builder builder = new Builder();
    Table.of(language, "numbers", "kind", "word", "value").ifPresent(builder::addTable);
    builder.addTable(Table.shared("numbers", "kind", "word", "value"));
    CldrNumbers cldr = new CldrNumbers(language, builder);
    Separators separators = cldr.separators();
    builder.grouping.add(separators.grouping());
    cldr.addScales();
    cldr.addUnits();
    cldr.addCurrencies();
    cldr.addSpelledOut();
    return new NumberNames(builder, separators);
  }

  /** The sign before the fraction: {@code ','} in German. */
  public char decimal() {
    return decimal;
  }

  /** Whether the language puts that sign between thousands; any kind of space is {@code ' '}. */
  public boolean groups(char sign) {
    return grouping.contains(Character.isSpaceChar(sign) ? ' ' : sign);
  }

  /** The words of a kind that start at a place of the text, longest first. */
  public List<NumberName> at(Kind kind, CharSequence text, int at) {
    List<NumberName> signs = at(exact.get(kind), text, at);
    List<NumberName> words = at(folded.get(kind), text, at);
    if (signs.isEmpty() || words.isEmpty()) {
      return signs.isEmpty() ? words : signs;
    }
    List<NumberName> all = new ArrayList<>(signs);
    all.addAll(words);
    all.sort(LONGEST_FIRST);
    return all;
  }

  /** The number that a word ranks by: 1 for Catalan {@code primera}, 3 for {@code third}. */
  public Optional<BigDecimal> rank(String word) {
    Optional<BigDecimal> rank = whole(Kind.RANK, word);
    return rank.isPresent() ? rank : whole(Kind.ORDINAL, word);
  }

  /** The amount of the word of a kind that is written so and no longer. */
  private Optional<BigDecimal> whole(Kind kind, String word) {
    for (NumberName name : at(kind, word, 0)) {
      if (name.length() == word.length()) {
        return Optional.of(name.amount());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a sign or a number in words may start at a place of the text: if not, no word of the
   * kinds {@code SIGN}, {@code PRESCALE}, {@code CARDINAL} and {@code ORDINAL} does.
   */
  public boolean mayOpen(CharSequence text, int at) {
    return openers.startsAt(text, at);
  }

  private static List<NumberName> at(Lexicon lexicon, CharSequence text, int at) {
    return lexicon == null ? List.of() : lexicon.at(text, at);
  }

  /**
   * Signs of a locale.
   *
   * @param decimal before the fraction
   * @param grouping between thousands; any kind of space is {@code ' '}
   */
  record Separators(char decimal, char grouping) {}

  /** Collects what tables and CLDR say; what comes first stays. */
  static final class Builder {
    private final Map<Kind, Lexicon.Builder> exact = new EnumMap<>(Kind.class);
    private final Map<Kind, Lexicon.Builder> folded = new EnumMap<>(Kind.class);
    private final Set<Character> grouping = new HashSet<>();
    private final Set<String> excluded = new HashSet<>();

    /** Adds a word that is written in lower case, with a capital or in capitals. */
    void addWord(Kind kind, String word, BigDecimal amount, String unit) {
      add(folded.computeIfAbsent(kind, k -> new Lexicon.Builder(true)), kind, word, amount, unit);
    }

    /** Adds a symbol whose case counts: {@code MW} is not {@code mW}. */
    void addSymbol(Kind kind, String symbol, BigDecimal amount, String unit) {
      add(exact.computeIfAbsent(kind, k -> new Lexicon.Builder(false)), kind, symbol, amount, unit);
    }

    private void add(
        Lexicon.Builder lexicon, Kind kind, String word, BigDecimal amount, String unit) {
      String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
      if (!composed.isEmpty() && !excluded.contains(kind + " " + composed)) {
        lexicon.add(composed, new NumberName(kind, amount, unit, composed.length()));
      }
    }

    private void addTable(Table table) {
      for (Table.Row row : table.rows()) {
        addRow(row, row.cell(0), row.cell(1), row.cell(2));
      }
    }

    private void addRow(Table.Row row, String kind, String word, String value) {
      switch (kind) {
        case "grouping" -> grouping.add(word.equals("space") ? ' ' : word.charAt(0));
        case "not" -> excluded.add(kind(row, value) + " " + word);
        case "cardinal", "ordinal", "rank", "scale", "shortscale" ->
            add(row, kind(row, kind), word, amount(row, value), "");
        case "unit", "sign" -> add(row, kind(row, kind), word, BigDecimal.ONE, value);
        default -> add(row, kind(row, kind), word, BigDecimal.ONE, "");
      }
    }

    private void add(Table.Row row, Kind kind, String word, BigDecimal amount, String unit) {
      if (excluded.contains(kind + " " + word)) {
        throw row.wrong("'" + word + "' is taken out as " + kind + " and put in again");
      }
      if (word.chars().anyMatch(Character::isUpperCase) || word.length() == 1) {
        addSymbol(kind, word, amount, unit);
      } else {
        addWord(kind, word, amount, unit);
      }
    }

    private static Kind kind(Table.Row row, String label) {
      try {
        return Kind.of(label);
      } catch (IllegalArgumentException e) {
        throw row.wrong("no kind of number word '" + label + "'");
      }
    }

    private static BigDecimal amount(Table.Row row, String value) {
      try {
        return new BigDecimal(value);
      } catch (NumberFormatException e) {
        throw row.wrong("want a number, got '" + value + "'");
      }
    }
  }
}
