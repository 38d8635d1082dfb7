package org.lacuna.extract;

import java.util.Optional;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateRole;

/**
 * Stretches of time from a year to another: {@code 1857–1861}, {@code 1857–61}, {@code 2010/11},
 * {@code 264–146 BC}, {@code (973–1048)}.
 */
final class YearSpanGrammar {
  /** Years of the longest life that is told of a person. */
  private static final int LONGEST_LIFE = 120;

  private final DateText text;
  private final YearGrammar years;
  private final BareYears bare;

  YearSpanGrammar(DateText text, YearGrammar years) {
    this.text = text;
    this.years = years;
    this.bare = new BareYears(text);
  }

  /**
   * The stretch of time that starts at a word.
   *
   * @param i the index of the first year
   * @param next the index of the second, after a dash or a word that joins them; -1 if there is
   *     none
   */
  Optional<DateMatch> span(int i, int next) {
    if (next < 0 || !text.isNumber(i) || !text.opens(i) || text.isSign(i - 1)) {
      return Optional.empty();
    }
    int first = text.word(i).value();
    Optional<DateMatch> last = years.lastWithEra(next);
    if (last.isPresent()) {
      return eraSpan(i, first, last.get());
    }
    if (isLife(i, next)) {
      return Optional.of(years(i, next + 1, first, text.word(next).value()));
    }
    if (!bare.isPlain(i)
        || !text.closes(next + 1)
        || text.isJoint(next + 1)
            && (text.isNumber(next + 2) || text.is(next + 2, DateRole.MONTH))) {
      return Optional.empty();
    }
    int to = years.afterMark(next);
    boolean bare = to == next + 1;
    if (bare && (text.isCounted(to) || text.isGlued(to) && text.isWord(to))) {
      return Optional.empty();
    }
    int second = second(first, next, text.isGlued(next) && text.isGlued(next - 1));
    return second > first ? Optional.of(years(i, to, first, second)) : Optional.empty();
  }

  private static DateMatch years(int from, int to, int first, int last) {
    return new DateMatch(
        from, to, PartialDate.between(PartialDate.ofYear(first), PartialDate.ofYear(last)));
  }

  /** {@code (973–1048)}: years of three digits, in brackets and as far apart as in a life. */
  private boolean isLife(int i, int next) {
    int last = text.word(next).value();
    int lived = last - text.word(i).value();
    return text.isNumber(i, 3)
        && (text.isNumber(next, 3) || bare.isPlain(next))
        && lived > 0
        && lived <= LONGEST_LIFE
        && text.isMark(i - 1, '(')
        && text.isMark(next - 1, '-')
        && (text.isMark(next + 1, ')') || text.isMark(next + 1, ','));
  }

  /** The year that the second number of a span means; 0 if it means none. */
  private int second(int first, int next, boolean glued) {
    int value = text.word(next).value();
    if (bare.isPlain(next)) {
      return value;
    }
    if (glued && text.isNumber(next, 2)) {
      return first / 100 * 100 + value;
    }
    return glued && text.isNumber(next, 1) && !text.isMark(next - 1, '/')
        ? first / 10 * 10 + value
        : 0;
  }

  private Optional<DateMatch> eraSpan(int i, int first, DateMatch last) {
    int end = last.year();
    int start = end <= 0 ? 1 - first : first;
    boolean sound = first > 0 && text.word(i).digits() <= 4 && start < end;
    return sound
        ? Optional.of(
            new DateMatch(
                i, last.to(), PartialDate.between(PartialDate.ofYear(start), last.date())))
        : Optional.empty();
  }
}
