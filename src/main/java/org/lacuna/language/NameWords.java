package org.lacuna.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.text.Language;

/** What is known of the words that stand in and around names. */
public final class NameWords {
  private static final Table CONNECTORS =
      Table.shared("name-connectors", "word", "languages", "joins");
  private static final Map<Language, NameWords> MADE = new ConcurrentHashMap<>();

  private final Set<String> connectors;
  private final Set<String> surnameConnectors;
  private final Set<String> functionWords;

  private NameWords(Language language) {
    connectors = connectors(language, "any");
    surnameConnectors = connectors(language, "one");
    functionWords =
        Table.of(language, "function-words", "word").map(NameWords::column).orElse(Set.of());
  }

  private static Set<String> connectors(Language language, String joins) {
    return CONNECTORS.rows().stream()
        .filter(row -> isFor(language, row.cell(1)) && row.cell(2).equals(joins))
        .map(row -> row.cell(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isFor(Language language, String languages) {
    return languages.equals("*") || List.of(languages.split(" ")).contains(language.code());
  }

  /** The name words of a language. */
  public static NameWords of(Language language) {
    return MADE.computeIfAbsent(language, NameWords::new);
  }

  private static Set<String> column(Table table) {
    return table.rows().stream()
        .flatMap(row -> Stream.of(row.cell(0).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word may join two parts of a name in lower case: <em>de</em>, <em>von</em>. */
  public boolean isConnector(String word) {
    return connectors.contains(word);
  }

  /** Whether the word joins two surnames: Catalan <em>i</em>, Spanish <em>y</em>. */
  public boolean joinsSurnames(String word) {
    return surnameConnectors.contains(word);
  }

  /** Whether the language has the word as article, preposition, pronoun or conjunction. */
  public boolean isFunctionWord(String word) {
    return functionWords.contains(word.toLowerCase(Locale.ROOT));
  }
}
