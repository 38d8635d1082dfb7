package org.lacuna.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.language.Folding;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;

/**
 * The editor's own pairs: what is called one thing in one language is called the other thing in the
 * other. It overrules every other kind of evidence.
 *
 * @param entries the pairs, in the order of the file
 */
public record Glossary(List<Entry> entries) {
  /**
   * One pair.
   *
   * @param firstLanguage language of {@code first}
   * @param first a name, title or word
   * @param secondLanguage language of {@code second}
   * @param second what the other language calls it
   */
  public record Entry(
      Language firstLanguage, String first, Language secondLanguage, String second) {
    private List<String> in(Language language) {
      List<String> words = new ArrayList<>();
      if (firstLanguage.code().equals(language.code())) {
        words.add(first);
      }
      if (secondLanguage.code().equals(language.code())) {
        words.add(second);
      }
      return words;
    }
  }

  /** Copies the list. */
  public Glossary {
    entries = List.copyOf(entries);
  }

  /**
   * What is to be looked for in an article of the language: the folded words of each entry, with a
   * label that is the same on both sides.
   */
  Labels.Phrases phrases(Language language) {
    Folding folding = Folding.of(language);
    WordBreaker breaker = WordBreaker.of(language);
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (String words : entry.in(language)) {
        StringBuilder folded = new StringBuilder();
        for (Word word : breaker.words(words)) {
          folded.append(' ').append(folding.form(word.text()).folded());
        }
        labels.putIfAbsent(folded.toString().strip(), "glossary " + i);
      }
    }
    return new Labels.Phrases(labels);
  }

  /** A glossary without entries. */
  public static Glossary empty() {
    return new Glossary(List.of());
  }
}
