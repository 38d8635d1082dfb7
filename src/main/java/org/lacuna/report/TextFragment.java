package org.lacuna.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.text.Citation;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;
import org.lacuna.text.UnspacedScript;

/**
 * The end of an address that makes a browser open a page at a sentence and mark it.
 *
 * <p>{@code #:~:text=The%20fjord%20is%20long.}, as the specification of the WICG says
 * (https://wicg.github.io/scroll-to-text-fragment/): {@code [prefix-,]start[,end][,-suffix]}. A
 * short sentence is given whole, a long one by how it begins and ends. A sentence that also stands
 * further up gets the words before it, or behind it, as a prefix or suffix.
 *
 * <p>The browser looks for what a reader sees. The marks of footnotes, <em>[1]</em>, are part of
 * that and not of the sentence's text, so no stretch reaches across one; labels of fields stand in
 * a cell of their own and are left out.
 */
public final class TextFragment {
  /** Longer sentences, in characters, are given by their beginning and end. */
  private static final int LONGEST_WHOLE = 100;

  /** The same where no space tells where a word ends, and a browser wants whole words. */
  private static final int LONGEST_WHOLE_UNSPACED = 300;

  /** Characters of a beginning or an end at least, and of the words before or behind. */
  private static final int ENOUGH = 24;

  private static final int ENOUGH_BESIDE = 12;

  private static final String UNRESERVED = "._~";
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private TextFragment() {}

  /**
   * The address that opens a sentence; empty if the page has none.
   *
   * @param permalink address of the page; empty if there is none
   * @param sentences all sentences of the article
   * @param sentence one of them
   */
  public static String link(String permalink, List<Sentence> sentences, Sentence sentence) {
    if (permalink.isEmpty()) {
      return "";
    }
    String directive = directive(sentences, sentence);
    return permalink + (permalink.contains("#") ? "" : "#") + ":~:" + directive;
  }

  /** What tells the sentence: {@code text=The%20fjord,long.}. */
  static String directive(List<Sentence> sentences, Sentence sentence) {
    List<String> stretches = stretches(sentence);
    String first = stretches.get(0);
    String last = stretches.get(stretches.size() - 1);
    Optional<String> end = Optional.empty();
    String start = first;
    if (stretches.size() > 1 || !isShort(first)) {
      start = beginning(first);
      String rest = stretches.size() > 1 ? last : first.substring(start.length());
      end = Optional.of(ending(rest)).filter(text -> !text.isEmpty());
    }
    StringBuilder directive = new StringBuilder("text=");
    boolean repeated = standsBefore(sentences, sentence, start);
    Optional<String> prefix = repeated ? prefix(sentences, sentence) : Optional.empty();
    prefix.ifPresent(text -> directive.append(encoded(text)).append("-,"));
    directive.append(encoded(start));
    end.ifPresent(text -> directive.append(',').append(encoded(text)));
    if (repeated && prefix.isEmpty()) {
      suffix(sentences, sentence).ifPresent(text -> directive.append(",-").append(encoded(text)));
    }
    return directive.toString();
  }

  private static boolean isShort(String text) {
    int most = isUnspaced(text) ? LONGEST_WHOLE_UNSPACED : LONGEST_WHOLE;
    return text.codePointCount(0, text.length()) <= most;
  }

  private static boolean isUnspaced(String text) {
    long unspaced = text.codePoints().filter(UnspacedScript::has).count();
    return 2 * unspaced > text.codePointCount(0, text.length());
  }

  /**
   * What stands between labels and footnotes, without white space at the ends: at least one
   * stretch.
   */
  private static List<String> stretches(Sentence sentence) {
    String text = sentence.text().text();
    Set<Integer> cuts = new HashSet<>();
    boolean[] hidden = new boolean[text.length()];
    for (Style style : sentence.styles()) {
      if (style.kind() == Style.Kind.LABEL) {
        Span span = style.span();
        for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
          hidden[i] = true;
        }
      }
    }
    sentence.citations().stream().map(Citation::at).forEach(cuts::add);
    List<String> stretches = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean edge =
          at == text.length() || hidden[at] || cuts.contains(at) || (at > 0 && hidden[at - 1]);
      if (edge) {
        String stretch = text.substring(from, at).strip().replaceAll("\\s+", " ");
        boolean label = at > from && hidden[from];
        if (!label && stretch.codePoints().anyMatch(Character::isLetterOrDigit)) {
          stretches.add(stretch);
        }
        from = at;
      }
    }
    return stretches.isEmpty() ? List.of(text) : stretches;
  }

  /** The first words of a text, or all of it. */
  private static String beginning(String text) {
    int least = offset(text, ENOUGH);
    for (int at = least; at < text.length(); at++) {
      if (isBetweenWords(text, at)) {
        return text.substring(0, at).strip();
      }
    }
    return least < text.length() && isUnspaced(text)
        ? text.substring(0, onBoundary(text, least))
        : text;
  }

  /** The last words of a text, or all of it. */
  private static String ending(String text) {
    String whole = text.strip();
    return last(whole, ENOUGH);
  }

  private static String last(String text, int enough) {
    int characters = text.codePointCount(0, text.length());
    if (characters <= enough) {
      return text;
    }
    int most = text.offsetByCodePoints(0, characters - enough);
    for (int at = most; at > 0; at--) {
      if (isBetweenWords(text, at)) {
        return text.substring(at).strip();
      }
    }
    return isUnspaced(text) ? text.substring(onBoundary(text, most)) : text;
  }

  /** The offset after so many characters, or the end. */
  private static int offset(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text.length()
        : text.offsetByCodePoints(0, characters);
  }

  /** Whether a space, or a mark of a script without spaces, parts what stands before and behind. */
  private static boolean isBetweenWords(String text, int at) {
    if (Character.isLowSurrogate(text.charAt(at))) {
      return false;
    }
    int before = text.codePointBefore(at);
    return Character.isWhitespace(text.charAt(at))
        || Character.isWhitespace(before)
        || (before >= 0x3000 && !Character.isLetterOrDigit(before) && isMark(before));
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.OTHER_PUNCTUATION;
  }

  /** The first offset from one on at which no character is torn from its marks. */
  private static int onBoundary(String text, int from) {
    int at = from;
    while (at < text.length()
        && (isJoined(text.codePointAt(at)) || text.codePointBefore(at) == ZERO_WIDTH_JOINER)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isJoined(int c) {
    return c == ZERO_WIDTH_JOINER
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
                  Character.COMBINING_SPACING_MARK,
                  Character.ENCLOSING_MARK,
                  Character.MODIFIER_SYMBOL ->
              true;
          default -> false;
        };
  }

  private static boolean standsBefore(List<Sentence> sentences, Sentence sentence, String start) {
    return sentences.stream()
        .filter(other -> other.number() < sentence.number())
        .anyMatch(other -> other.text().text().contains(start));
  }

  /** The last words of the sentence before, where neither heading nor footnote stands between. */
  private static Optional<String> prefix(List<Sentence> sentences, Sentence sentence) {
    return neighbour(sentences, sentence, -1)
        .filter(before -> before.citations().stream().noneMatch(c -> c.at() > 0))
        .map(before -> last(before.text().text(), ENOUGH_BESIDE));
  }

  /** The first words of the sentence behind, likewise. */
  private static Optional<String> suffix(List<Sentence> sentences, Sentence sentence) {
    int end = sentence.text().length();
    return neighbour(sentences, sentence, 1)
        .filter(behind -> sentence.citations().stream().noneMatch(c -> c.at() == end))
        .filter(behind -> behind.citations().isEmpty())
        .map(behind -> beginning(behind.text().text()));
  }

  private static Optional<Sentence> neighbour(
      List<Sentence> sentences, Sentence sentence, int step) {
    return sentences.stream()
        .filter(other -> other.number() == sentence.number() + step)
        .filter(other -> other.section().equals(sentence.section()))
        .filter(other -> other.styles().stream().noneMatch(s -> s.kind() == Style.Kind.LABEL))
        .findFirst();
  }

  /** Percent-encoded in UTF-8, all but letters and digits of ASCII and {@code . _ ~}. */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(
            c -> {
              if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append((char) c);
              } else {
                for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append('%');
                  encoded.append(Character.toUpperCase(Character.forDigit((part >> 4) & 15, 16)));
                  encoded.append(Character.toUpperCase(Character.forDigit(part & 15, 16)));
                }
              }
            });
    return encoded.toString();
  }
}
