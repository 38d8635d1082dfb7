package org.lacuna.language;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lacuna.text.Language;

/**
 * A pattern that CLDR has for the dates of a language, taken apart: of Basque {@code y('e')'ko'
 * MMMM'ren' d('a')} the parts are the year, {@code (e)ko}, the month, {@code ren}, the day and
 * {@code (a)}.
 *
 * @param parts fields and the text between them, in order
 */
record DatePattern(List<Part> parts) {
  private static final List<Integer> STYLES =
      List.of(DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM);
  private static final List<String> SKELETONS =
      List.of("yMMMM", "yMMMMd", "MMMMd", "yMMM", "yMMMd", "MMMd", "y");
  // ICU's generator of patterns would give the same, but takes a third of a second to start.
  private static final String FORMATS = "calendar/gregorian/availableFormats/";

  /** What a part of a pattern stands for. */
  enum Field {
    /** The year. */
    YEAR,
    /** The month. */
    MONTH,
    /** The day of the month. */
    DAY,
    /** A weekday, an era or another field. */
    OTHER,
    /** Text that is written as it stands. */
    TEXT
  }

  /**
   * A field or the text between two.
   *
   * @param text what is written; empty for a field
   */
  record Part(Field field, String text) {}

  /** The patterns of a language for dates that are written out. */
  static List<DatePattern> of(Language language) {
    ULocale locale =
        ULocale.forLanguageTag(language.tag()).setKeywordValue("calendar", "gregorian");
    Set<String> patterns = new LinkedHashSet<>();
    for (int style : STYLES) {
      patterns.add(((SimpleDateFormat) DateFormat.getDateInstance(style, locale)).toPattern());
    }
    UResourceBundle bundle = UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, locale);
    if (bundle instanceof ICUResourceBundle own
        && own.getULocale().getLanguage().equals(locale.getLanguage())) {
      SKELETONS.stream()
          .map(skeleton -> own.findStringWithFallback(FORMATS + skeleton))
          .filter(Objects::nonNull)
          .forEach(patterns::add);
    }
    return patterns.stream().map(DatePattern::parse).toList();
  }

  private static DatePattern parse(String pattern) {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (c == '\'') {
        quoted = !quoted;
      } else if (quoted || !letter) {
        text.append(c);
      } else if (i == 0 || pattern.charAt(i - 1) != c) {
        flush(text, parts);
        parts.add(new Part(field(c), ""));
      }
    }
    flush(text, parts);
    return new DatePattern(List.copyOf(parts));
  }

  private static void flush(StringBuilder text, List<Part> parts) {
    if (text.length() > 0) {
      parts.add(new Part(Field.TEXT, text.toString()));
      text.setLength(0);
    }
  }

  private static Field field(char letter) {
    return switch (letter) {
      case 'y' -> Field.YEAR;
      case 'M', 'L' -> Field.MONTH;
      case 'd' -> Field.DAY;
      default -> Field.OTHER;
    };
  }

  /** The field at a place; {@link Field#OTHER} outside the pattern. */
  Field field(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i).field() : Field.OTHER;
  }

  /** Day, month and year as far as the pattern has them, in its order. */
  List<Field> fields() {
    return parts.stream()
        .map(Part::field)
        .filter(field -> field != Field.OTHER && field != Field.TEXT)
        .toList();
  }
}
