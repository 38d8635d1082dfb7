package org.lacuna.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;
import org.lacuna.text.Span;
import org.lacuna.text.UnspacedScript;

/**
 * Cuts a text into words.
 *
 * <p>A word is a run of letters, marks and digits; hyphens and apostrophes stand between words:
 * <em>l'Orient</em> is {@code l}, {@code Orient}; <em>Moskva-provinsen</em> is {@code Moskva},
 * {@code provinsen}. Scripts that are written without spaces (Chinese, Japanese, Thai, Lao, Khmer,
 * Burmese) are cut by ICU's dictionaries.
 */
public final class WordBreaker {
  private static final Map<Language, WordBreaker> MADE = new ConcurrentHashMap<>();

  /** In Chinese it parts the words of a foreign name. */
  private static final char MIDDLE_DOT = 0xB7;

  /** Characters that transliterate foreign sounds are one word from this many on. */
  private static final int TRANSLITERATION = 3;

  private final ULocale locale;
  private final TermWords terms;

  private WordBreaker(Language language) {
    locale = ULocale.forLanguageTag(language.tag());
    terms = TermWords.of(language);
  }

  /** The breaker for articles of the language. */
  public static WordBreaker of(Language language) {
    return MADE.computeIfAbsent(language, WordBreaker::new);
  }

  /** The words of the text in order; none is empty, none overlaps another. */
  public List<Word> words(String text) {
    int length = text.length();
    List<Word> words = new ArrayList<>(length / 6 + 4);
    int at = 0;
    while (at < length) {
      int start = at;
      boolean unspaced = false;
      int letter = text.codePointAt(at);
      while (isPart(letter, at == start)) {
        unspaced |= letter > 0xE00 && UnspacedScript.has(letter);
        at += Character.charCount(letter);
        if (at == length) {
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
    return Collections.unmodifiableList(words);
  }

  private static boolean isPart(int letter, boolean first) {
    if (letter < 0x80) {
      return letter >= 'a' && letter <= 'z'
          || letter >= 'A' && letter <= 'Z'
          || letter >= '0' && letter <= '9';
    }
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
    List<Word> cut = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      Span span = new Span(run.start() + from, run.start() + to);
      int dot = span.in(text).indexOf(MIDDLE_DOT);
      while (dot >= 0 && span.length() > 1) {
        int end = span.start() + Math.max(dot, 1);
        cut.add(new Word(text.substring(span.start(), end), new Span(span.start(), end)));
        span = new Span(end, span.end());
        dot = span.in(text).indexOf(MIDDLE_DOT);
      }
      cut.add(new Word(span.in(text), span));
      from = to;
    }
    words.addAll(terms.isKnown() ? withTransliterations(text, cut) : cut);
  }

  /**
   * The words with the pieces of foreign names put together, which no dictionary knows: 克 鲁 泡 特 金
   * is one word. A common word may stand inside such a name, but not at its ends.
   */
  private List<Word> withTransliterations(String text, List<Word> cut) {
    List<Word> words = new ArrayList<>();
    for (int from = 0; from < cut.size(); ) {
      int to = from;
      while (to < cut.size() && isSound(cut.get(to))) {
        to++;
      }
      while (to > from && isCommon(cut.get(to - 1))) {
        to--;
      }
      if (to - from < 2 || isCommon(cut.get(from))) {
        words.add(cut.get(from));
        from++;
        continue;
      }
      Span span = new Span(cut.get(from).span().start(), cut.get(to - 1).span().end());
      if (span.length() >= TRANSLITERATION) {
        words.add(new Word(span.in(text), span));
      } else {
        words.addAll(cut.subList(from, to));
      }
      from = to;
    }
    return words;
  }

  private boolean isSound(Word word) {
    return terms.isAll(TermWords.Role.SOUND, word.text())
        && (word.letters() == 1 || !isCommon(word));
  }

  private boolean isCommon(Word word) {
    return terms.is(TermWords.Role.COMMON, word.text());
  }
}
