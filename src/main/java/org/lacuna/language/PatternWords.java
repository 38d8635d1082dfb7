package org.lacuna.language;

import java.util.List;
import java.util.regex.Pattern;
import org.lacuna.language.DatePattern.Field;

/**
 * The words that stand around day, month and year in CLDR's patterns of a language, so that it
 * needs no table to read them back: Sardinian {@code de su} before the year, Central Kurdish {@code
 * ی} on the month, Basque {@code (a)} after the day. What a table says of a word stays.
 */
final class PatternWords {
  private static final Pattern COMMAS = Pattern.compile("[,\u060C\u1363]+");

  private final DatePhrases.Builder phrases;
  private final MonthNames names;

  private PatternWords(DatePhrases.Builder phrases, MonthNames names) {
    this.phrases = phrases;
    this.names = names;
  }

  static void add(DatePhrases.Builder phrases, MonthNames names, List<DatePattern> patterns) {
    PatternWords words = new PatternWords(phrases, names);
    names.prefixes().forEach(prefix -> words.addWord(prefix, DateRole.OF));
    patterns.forEach(words::add);
  }

  private void add(DatePattern pattern) {
    for (int i = 0; i < pattern.parts().size(); i++) {
      if (pattern.field(i) == Field.TEXT) {
        add(pattern.field(i - 1), pattern.parts().get(i).text(), pattern.field(i + 1));
      }
    }
  }

  /** What is glued to a field belongs to it; the words between two fields join them. */
  private void add(Field before, String text, Field after) {
    String spaced = text.replace('\u00A0', ' ').replace('\u202F', ' ');
    int first = spaced.indexOf(' ');
    int last = spaced.lastIndexOf(' ');
    String suffix = first < 0 ? spaced : spaced.substring(0, first);
    String prefix = last < 0 ? "" : spaced.substring(last + 1);
    String middle = first < 0 ? "" : spaced.substring(first, last + 1).strip();
    if (before == Field.MONTH) {
      addMonths("", suffix);
    } else if (before == Field.DAY || before == Field.YEAR) {
      addWord(suffix, before == Field.DAY ? DateRole.DAY_MARK : DateRole.YEAR_MARK);
    } else if (first < 0) {
      prefix = suffix;
    }
    if (after == Field.MONTH) {
      addMonths(prefix, "");
    } else if (after == Field.DAY || after == Field.YEAR) {
      addWord(prefix, after == Field.DAY ? DateRole.DAY : DateRole.YEAR);
    }
    addMiddle(before, middle, after);
  }

  private void addMiddle(Field before, String words, Field after) {
    if (before == Field.YEAR && after != Field.OTHER) {
      addWord(words, DateRole.YEAR_MARK);
    } else if (before == Field.OTHER && after == Field.DAY) {
      addWord(words, DateRole.DAY);
    } else if (before == Field.OTHER && after == Field.YEAR) {
      addWord(words, DateRole.YEAR);
    } else if (before == Field.DAY && after == Field.OTHER) {
      addWord(words, DateRole.DAY_MARK);
    } else if (before == Field.YEAR) {
      addWord(words, DateRole.YEAR_MARK);
    } else if (before != Field.OTHER && after != Field.OTHER) {
      for (String word : words.split(" ", -1)) {
        addWord(word, DateRole.OF);
      }
    }
  }

  private void addWord(String word, DateRole role) {
    String told = COMMAS.matcher(word).replaceAll("");
    if (told.codePoints().anyMatch(Character::isLetter) && !phrases.knows(told)) {
      phrases.add(told, 0, role);
    }
  }

  private void addMonths(String prefix, String suffix) {
    if ((prefix + suffix).codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    for (int i = 0; i < names.months().size(); i++) {
      for (String name : names.months().get(i)) {
        addMonth(prefix + name + suffix, i + 1, DateRole.MONTH);
      }
      for (String name : names.shortened().get(i)) {
        addMonth(prefix + name + suffix, i + 1, DateRole.SHORT_MONTH);
      }
    }
  }

  private void addMonth(String name, int number, DateRole role) {
    // A name in full is added again, for one form may have a capital and another not.
    if (role == DateRole.MONTH || !phrases.has(name, DateRole.MONTH)) {
      phrases.add(name, number, DateRole.MONTH, role);
    }
  }
}
