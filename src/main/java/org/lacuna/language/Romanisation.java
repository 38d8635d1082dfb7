package org.lacuna.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lacuna.text.Language;

/**
 * Turns words of any script into Latin letters: Russian <em>Чехов</em> into {@code Chekhov}.
 *
 * <p>ICU's transliterators do the work: one made for the language where there is one (table {@code
 * romanisation.tsv}), else the script's own. They are made on first use, because that costs up to a
 * quarter of a second; a text that is Latin already never pays. What a transliterator does not know
 * it leaves as it is (Arabic without vowels, for one).
 */
final class Romanisation {
  private static final Map<String, String> MADE_FOR =
      Table.shared("romanisation", "tag", "transliterator").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

  private static final Map<String, Optional<Transliterator>> MADE = new ConcurrentHashMap<>();

  private final String ownScript;
  private final Optional<String> own;

  private Romanisation(String ownScript, Optional<String> own) {
    this.ownScript = ownScript;
    this.own = own;
  }

  /** How words in an article of the language are romanised. */
  static Romanisation of(Language language) {
    int[] scripts = UScript.getCode(language.locale());
    String script = scripts == null ? "Latn" : UScript.getShortName(scripts[0]);
    return new Romanisation(script, Optional.ofNullable(MADE_FOR.get(language.code())));
  }

  /** The script that the language is written in, by its ISO 15924 code. */
  String script() {
    return ownScript;
  }

  /** The word in Latin letters; a word of Latin letters is given back as it is. */
  String romanise(String word) {
    for (int at = 0; at < word.length(); ) {
      int letter = word.codePointAt(at);
      if (letter > 0x24F && Character.isLetter(letter)) {
        int script = UScript.getScript(letter);
        if (script != UScript.LATIN && script != UScript.COMMON && script != UScript.INHERITED) {
          return transliterator(script).map(t -> t.transliterate(word)).orElse(word);
        }
      }
      at += Character.charCount(letter);
    }
    return word;
  }

  private Optional<Transliterator> transliterator(int script) {
    String name = UScript.getShortName(script);
    if (own.isPresent() && name.equals(ownScript)) {
      return made(own.get());
    }
    return made(MADE_FOR.getOrDefault(name, UScript.getName(script) + "-Latin"));
  }

  private static Optional<Transliterator> made(String id) {
    return MADE.computeIfAbsent(
        id,
        wanted -> {
          try {
            return Optional.of(Transliterator.getInstance(wanted));
          } catch (IllegalArgumentException noSuchTransliterator) {
            return Optional.empty();
          }
        });
  }
}
