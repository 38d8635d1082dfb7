package org.lacuna.language;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lacuna.text.Language;

/**
 * Makes words of two languages comparable: <em>Dmítrov</em> and <em>Dmitrov</em>, <em>Чехов</em>
 * and <em>Tsjekhov</em> fold to forms that are equal or nearly so.
 */
public final class Folding {
  private static final Map<Character, String> LETTERS =
      Table.shared("folding", "letter", "ascii").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.cell(0).charAt(0), row -> row.cell(1)));

  /** The longest spelling first, by the letter it starts with. */
  private static final Map<Character, List<Spelling>> SPELLINGS =
      Table.shared("sounds", "spelling", "sound").rows().stream()
          .map(row -> new Spelling(row.cell(0), row.cell(1)))
          .sorted(Comparator.comparingInt((Spelling s) -> -s.letters().length()))
          .collect(Collectors.groupingBy(s -> s.letters().charAt(0)));

  private static final Map<Language, Folding> MADE = new ConcurrentHashMap<>();

  /** Words kept; a batch of one language repeats nearly all of its words. */
  private static final int KEPT = 200_000;

  private record Spelling(String letters, String sound) {}

  /** The script of Latin letters in a language that respells foreign names as it hears them. */
  static final String AS_HEARD = "Latn as heard";

  private static final Set<String> RESPELLING =
      Table.shared("respelling", "tag", "rule").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private final boolean respells;
  private final Romanisation romanisation;
  private final Map<String, WordForm> kept = new ConcurrentHashMap<>();

  private Folding(Language language) {
    romanisation = Romanisation.of(language);
    respells = RESPELLING.contains(language.tag()) || RESPELLING.contains(language.code());
  }

  /** The folding of words in an article of the language. */
  public static Folding of(Language language) {
    return MADE.computeIfAbsent(language, Folding::new);
  }

  /** The script that the language is written in, by its ISO 15924 code: {@code Cyrl}. */
  public String script() {
    return romanisation.script();
  }

  /** Whether that script has capital letters: Cyrillic has, Arabic and Chinese have not. */
  public boolean hasCapitals() {
    return UScript.isCased(UScript.getCodeFromName(script()));
  }

  /** The word's comparable forms. Empty for a word without a letter or digit. */
  public WordForm form(String word) {
    WordForm known = kept.get(word);
    if (known != null) {
      return known;
    }
    String folded = fold(word);
    String sound = sound(folded);
    String own = Romanisation.scriptOf(word);
    String script = respells && own.equals(Romanisation.LATIN) ? AS_HEARD : own;
    String letters = LetterSounds.slots(folded, script);
    WordForm form = new WordForm(folded, sound, skeleton(sound), letters, script);
    if (kept.size() < KEPT) {
      kept.put(word, form);
    }
    return form;
  }

  private String fold(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    String lower = romanisation.romanise(composed).toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      String letters = LETTERS.get(c);
      if (letters != null) {
        folded.append(letters);
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        folded.append(c);
      }
    }
    return folded.toString().replace("'", "");
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static String sound(String folded) {
    StringBuilder sound = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int at = i;
      Spelling spelling =
          SPELLINGS.getOrDefault(folded.charAt(i), List.of()).stream()
              .filter(s -> folded.startsWith(s.letters(), at))
              .findFirst()
              .orElse(null);
      String heard = spelling == null ? folded.substring(i, i + 1) : spelling.sound();
      for (int k = 0; k < heard.length(); k++) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard.charAt(k)) {
          sound.append(heard.charAt(k));
        }
      }
      i += spelling == null ? 1 : spelling.letters().length();
    }
    return sound.toString();
  }

  private static String skeleton(String sound) {
    StringBuilder consonants = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if ("aeiou".indexOf(sound.charAt(i)) < 0) {
        consonants.append(sound.charAt(i));
      }
    }
    return consonants.toString();
  }
}
