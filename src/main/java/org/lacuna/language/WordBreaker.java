package org.lacuna.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * Cuts a text into words.
 *
 * <p>A word is a run of letters, marks and digits; hyphens and apostrophes stand between words:
 * <em>l'Orient</em> is {@code l}, {@code Orient}; <em>Moskva-provinsen</em> is {@code Moskva},
 * {@code provinsen}. Scripts that are written without spaces (Chinese, Japanese, Thai, Lao, Khmer,
 * Burmese) are cut by ICU's dictionaries.
 */
public final class WordBreaker {
  private static final Set<Integer> WITHOUT_SPACES =
      Set.of(
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR);

  private static final Map<Language, WordBreaker> MADE = new ConcurrentHashMap<>();

  private final ULocale locale;

  private WordBreaker(Language language) {
    locale = ULocale.forLanguageTag(language.tag());
  }

  /** The breaker for articles of the language. */
  public static WordBreaker of(Language language) {
    return MADE.computeIfAbsent(language, WordBreaker::new);
  }

  /** The words of the text in order; none is empty, none overlaps another. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean unspaced = false;
      int letter = text.codePointAt(at);
      while (isPart(letter, at == start)) {
        unspaced |= letter > 0xE00 && WITHOUT_SPACES.contains(UScript.getScript(letter));
        at += Character.charCount(letter);
        if (at == text.length()) {
          break;
        }
        letter = text.codePointAt(at);
      }
      if (at == start) {
        at += Character.charCount(letter);
      } else if (unspaced) {
        cutByDictionary(text, new Span(start, at), words);
      } else {
        words.add(new Word(text.substring(start, at), new Span(start, at)));
      }
    }
    return List.copyOf(words);
  }

  private static boolean isPart(int letter, boolean first) {
    if (Character.isLetterOrDigit(letter)) {
      return true;
    }
    int type = Character.getType(letter);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || letter == 0x200D
            || letter == 0x200C
            || letter == 0xB7;
    return mark && !first;
  }

  private void cutByDictionary(String text, Span run, List<Word> words) {
    BreakIterator breaks = BreakIterator.getWordInstance(locale);
    breaks.setText(run.in(text));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      Span span = new Span(run.start() + from, run.start() + to);
      words.add(new Word(span.in(text), span));
      from = to;
    }
  }
}
