package org.lacuna.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.language.NumberName;
import org.lacuna.language.NumberName.Kind;
import org.lacuna.language.NumberNames;
import org.lacuna.text.UnspacedScript;

/**
 * Reads numbers in words: {@code two hundred and five}, {@code dos milions}, {@code
 * fünfundzwanzigtausend}, 三百二十.
 */
final class SpelledNumerals {
  // A compound word such as fünfundzwanzigtausenddreihundert has no more parts; hostile text may.
  private static final int MOST_PARTS = 6;

  private final NumberNames names;

  SpelledNumerals(NumberNames names) {
    this.names = names;
  }

  /** A number word with its parts, as a reader of German or Finnish would take it apart. */
  private record Word(List<NumberName> parts, int end) {
    boolean isOrdinal() {
      return parts.get(parts.size() - 1).kind() == Kind.ORDINAL;
    }
  }

  /** The number that starts at a place of the text where a word starts. */
  Optional<Numeral> read(String text, int at) {
    Optional<Word> word = word(text, at, false);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    SpelledSum sum = SpelledSum.NOTHING;
    int words = 0;
    int end = at;
    boolean ordinal = false;
    while (word.isPresent()) {
      Optional<SpelledSum> more = sum.plus(word.get().parts());
      if (more.isEmpty()) {
        break;
      }
      sum = more.get();
      words += word.get().parts().size();
      end = word.get().end();
      ordinal = word.get().isOrdinal();
      word = ordinal ? Optional.empty() : next(text, end, sum);
    }
    if (words == 0) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(at, end, sum.amount(), shape(text, at, sum, words, ordinal)));
  }

  private static Numeral.Shape shape(
      String text, int at, SpelledSum sum, int words, boolean ordinal) {
    if (ordinal) {
      return Numeral.Shape.ORDINAL;
    }
    boolean single = words == 1 && (sum.amount().intValue() <= 10 || sum.isRound());
    boolean weak =
        sum.amount().equals(BigDecimal.ONE) || single && UnspacedScript.has(text.charAt(at));
    return weak ? Numeral.Shape.WEAK : Numeral.Shape.SPELLED;
  }

  /**
   * The word after a space, a hyphen or a joining word; magnitudes too, now that a number began.
   */
  private Optional<Word> next(String text, int end, SpelledSum sum) {
    int at = afterGap(text, end);
    Optional<Word> next =
        at == end && !Letters.startsWord(text, at) ? Optional.empty() : word(text, at, true);
    if (next.isPresent() || at == end) {
      return next;
    }
    for (NumberName and : names.at(Kind.AND, text, at)) {
      int after = Letters.afterSpace(text, at + and.length());
      if (after > at + and.length() && sum.takesSmall()) {
        return word(text, after, false);
      }
    }
    return Optional.empty();
  }

  private static int afterGap(String text, int at) {
    return at < text.length() && text.charAt(at) == '-' ? at + 1 : Letters.afterSpace(text, at);
  }

  /** One word of the language, or one run of an unspaced script; scales only inside a number. */
  private Optional<Word> word(String text, int at, boolean inside) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    List<NumberName> parts = new ArrayList<>();
    int end = glued(text, at, inside, parts);
    return end < 0 ? Optional.empty() : Optional.of(new Word(List.copyOf(parts), end));
  }

  /** Fills the parts so that they end where a word ends; gives that place, or -1 without change. */
  private int glued(String text, int at, boolean scales, List<NumberName> parts) {
    if (parts.size() == MOST_PARTS) {
      return -1;
    }
    for (NumberName name : candidates(text, at, scales)) {
      int end = at + name.length();
      parts.add(name);
      int whole = Letters.startsWord(text, end) ? -1 : glued(text, end, true, parts);
      if (whole < 0 && Letters.endsWord(text, end)) {
        whole = end;
      }
      if (whole >= 0) {
        return whole;
      }
      parts.remove(parts.size() - 1);
    }
    return -1;
  }

  private List<NumberName> candidates(String text, int at, boolean scales) {
    List<NumberName> cardinals = names.at(Kind.CARDINAL, text, at);
    List<NumberName> ordinals = names.at(Kind.ORDINAL, text, at);
    List<NumberName> magnitudes = scales ? names.at(Kind.SCALE, text, at) : List.of();
    if (ordinals.isEmpty() && magnitudes.isEmpty()) {
      return cardinals;
    }
    List<NumberName> all = new ArrayList<>(magnitudes);
    all.addAll(cardinals);
    all.addAll(ordinals);
    all.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return all;
  }
}
