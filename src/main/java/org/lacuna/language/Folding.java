package org.lacuna.language;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.Comparator;
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

  /** By the letter it starts with, the longest spelling first. */
  private static final Map<Character, Spelling[]> SPELLINGS =
      Table.shared("sounds", "spelling", "sound").rows().stream()
          .map(row -> new Spelling(row.cell(0), row.cell(1)))
          .sorted(Comparator.comparingInt((Spelling s) -> -s.letters().length()))
          .collect(
              Collectors.groupingBy(
                  s -> s.letters().charAt(0),
                  Collectors.collectingAndThen(
                      Collectors.toList(), list -> list.toArray(Spelling[]::new))));

  private static final Spelling[] NONE = {};

  private static final Map<Language, Folding> MADE = new ConcurrentHashMap<>();

  /** Words kept. */
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
  private final WordMemory<WordForm> forms = new WordMemory<>(KEPT, this::find);

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
    return forms.of(word);
  }

  private WordForm find(String word) {
    String folded = fold(word);
    String sound = sound(folded);
    String own = Romanisation.scriptOf(word);
    String script = respells && own.equals(Romanisation.LATIN) ? AS_HEARD : own;
    String letters = LetterSounds.slots(folded, script);
    return new WordForm(folded, sound, skeleton(sound), letters, script);
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
      int next = i + 1;
      String heard = null;
      for (Spelling spelling : SPELLINGS.getOrDefault(folded.charAt(i), NONE)) {
        if (folded.startsWith(spelling.letters(), i)) {
          heard = spelling.sound();
          next = i + spelling.letters().length();
          break;
        }
      }
      if (heard == null) {
        append(sound, folded.charAt(i));
      } else {
        for (int k = 0; k < heard.length(); k++) {
          append(sound, heard.charAt(k));
        }
      }
      i = next;
    }
    return sound.toString();
  }

  /** Adds a sound; one that is doubled is one. */
  private static void append(StringBuilder sound, char heard) {
    if (sound.length() == 0 || sound.charAt(sound.length() - 1) != heard) {
      sound.append(heard);
    }
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
