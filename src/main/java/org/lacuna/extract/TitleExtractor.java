package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.lacuna.fact.Mention;
import org.lacuna.fact.TitleFact;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * Finds titles of works: text in italics or quotation marks that looks like one. In <em>boka
 * «Mutual Aid»</em> it is {@code Mutual Aid}.
 *
 * <p>A title starts with a capital or a digit, is at most {@value #LONGEST} words long and holds no
 * end of a sentence: emphasis (<em>ikkje</em>), foreign words and quoted speech are none. The angle
 * brackets of Chinese and Japanese mark titles only.
 */
final class TitleExtractor implements Extractor {
  private static final int LONGEST = 12;
  private static final String OPENING = "\"\u201C\u201E\u00AB\u2018\u201A\u300A\u3008\u300E\u300C";
  private static final String CLOSING = "\"\u201D\u201C\u00BB\u2019\u2018\u300B\u3009\u300F\u300D";

  /** Below is none of the marks but the plain one. */
  private static final char FIRST_MARK = '\u00AB';

  /** From here on stand the marks of Chinese and Japanese. */
  private static final char FIRST_IDEOGRAPHIC = '\u3000';

  private final WordBreaker breaker;

  TitleExtractor(Language language) {
    breaker = WordBreaker.of(language);
  }

  @Override
  public List<TitleFact> extract(Sentence sentence) {
    String text = sentence.text().text();
    List<Span> spans = quoted(text);
    for (Style style : sentence.styles()) {
      if (style.kind() == Style.Kind.ITALIC && spans.stream().noneMatch(style.span()::overlaps)) {
        spans.add(style.span());
      }
    }
    if (spans.isEmpty()) {
      return List.of();
    }
    return spans.stream()
        .sorted()
        .map(span -> trimmed(text, span))
        .filter(span -> isTitle(text, span))
        .map(
            span ->
                new TitleFact(
                    Normalizer.normalize(span.in(text), Normalizer.Form.NFC),
                    List.of(Mention.of(sentence, span))))
        .toList();
  }

  /** What stands between a pair of quotation marks; the first mark that closes ends it. */
  private static List<Span> quoted(String text) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    int kind = -1;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (mark < FIRST_MARK && mark != '"') {
        continue;
      }
      if (open >= 0 && closes(text, i, kind)) {
        spans.add(new Span(open + 1, i));
        open = -1;
      } else if (open < 0 && OPENING.indexOf(mark) >= 0 && !isInsideWord(text, i)) {
        open = i;
        kind = OPENING.indexOf(mark);
      }
    }
    return spans;
  }

  private static boolean closes(String text, int at, int kind) {
    char mark = text.charAt(at);
    boolean partner =
        mark == CLOSING.charAt(kind)
            || (OPENING.charAt(kind) == '\u201E' && (mark == '\u201D' || mark == '"'))
            || (OPENING.charAt(kind) == '\u201A' && mark == '\u2019');
    return partner && !isInsideWord(text, at);
  }

  /** Whether a mark is an apostrophe; the marks of Chinese and Japanese never are. */
  private static boolean isInsideWord(String text, int at) {
    return text.charAt(at) < FIRST_IDEOGRAPHIC
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isMargin(text.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c)
        || c == ','
        || c == '.'
        || OPENING.indexOf(c) >= 0
        || CLOSING.indexOf(c) >= 0;
  }

  private boolean isTitle(String text, Span span) {
    if (span.length() == 0) {
      return false;
    }
    String title = span.in(text);
    List<Word> words = breaker.words(title);
    if (words.isEmpty() || words.size() > LONGEST || endsSentenceInside(title)) {
      return false;
    }
    boolean lower = Character.isLowerCase(words.get(0).text().codePointAt(0));
    return !lower && words.stream().anyMatch(Word::hasLetter);
  }

  private static boolean endsSentenceInside(String title) {
    for (int i = 0; i + 1 < title.length(); i++) {
      boolean end = "!?;".indexOf(title.charAt(i)) >= 0;
      if (end && Character.isWhitespace(title.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
