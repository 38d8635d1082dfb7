package org.lacuna.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.language.DatePattern.Field;
import org.lacuna.text.Language;

/**
 * The order in which a language writes day, month and year, as CLDR's patterns have it.
 *
 * @param numeric what comes first in a date of three numbers: {@code 2/8/1921}
 * @param written what comes first when the month is a word: {@code February 8, 1921}
 * @param leads what comes first in any of its patterns for dates that name a month
 * @param years how it counts years
 */
public record DateOrder(First numeric, First written, Set<First> leads, Years years) {
  /** The part a date starts with. */
  public enum First {
    /** 8 February 1921. */
    DAY,
    /** February 8, 1921. */
    MONTH,
    /** 1921 February 8. */
    YEAR
  }

  /** The years that a number without an era may mean, besides our own. */
  public enum Years {
    /** No others. */
    COMMON,
    /** Those of the Buddhist era, 543 ahead. */
    BUDDHIST,
    /** Those of a Hijri calendar, which are left alone. */
    HIJRI
  }

  private static final Map<Language, DateOrder> KNOWN = new ConcurrentHashMap<>();

  static DateOrder of(Language language) {
    return KNOWN.computeIfAbsent(language, DateOrder::load);
  }

  private static DateOrder load(Language language) {
    ULocale own = ULocale.forLanguageTag(language.tag());
    ULocale common = own.setKeywordValue("calendar", "gregorian");
    return new DateOrder(
        first(DateFormat.getDateInstance(DateFormat.SHORT, common)),
        first(DateFormat.getDateInstance(DateFormat.LONG, common)),
        leads(language),
        years(Calendar.getKeywordValuesForLocale("calendar", own, true)[0]));
  }

  private static First first(DateFormat format) {
    String pattern = ((SimpleDateFormat) format).toPattern().replaceAll("'[^']*'", "");
    int day = pattern.indexOf('d');
    int month = pattern.replace('L', 'M').indexOf('M');
    int year = pattern.indexOf('y');
    if (year >= 0 && year < day && year < month) {
      return First.YEAR;
    }
    return month < day ? First.MONTH : First.DAY;
  }

  private static Set<First> leads(Language language) {
    Set<First> leads = EnumSet.noneOf(First.class);
    for (DatePattern pattern : DatePattern.of(language)) {
      List<Field> fields = pattern.fields();
      if (fields.size() > 1 && fields.contains(Field.MONTH)) {
        leads.add(First.valueOf(fields.get(0).name()));
      }
    }
    return Collections.unmodifiableSet(leads);
  }

  private static Years years(String calendar) {
    if (calendar.equals("buddhist")) {
      return Years.BUDDHIST;
    }
    boolean hijri = calendar.equals("persian") || calendar.startsWith("islamic");
    return hijri ? Years.HIJRI : Years.COMMON;
  }
}
