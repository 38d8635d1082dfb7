package org.lacuna.language;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A word or sign that makes up numbers in a language: Catalan {@code milions} is a {@link
 * Kind#SCALE} of 1000000, {@code quilòmetres} a {@link Kind#UNIT} {@code km}.
 *
 * @param kind what it does in a number
 * @param amount its value; 1 where the kind has none
 * @param unit the unit's normal symbol; empty where the kind has none
 * @param length number of UTF-16 code units it takes in a text
 */
public record NumberName(Kind kind, BigDecimal amount, String unit, int length) {
  /** What a word does in a number. The tables name the kinds in lower case. */
  public enum Kind {
    /** A spelled-out number: {@code twenty-one}, {@code dos-cents}. */
    CARDINAL,
    /** A spelled-out ordinal from the third on: {@code fifth}, {@code treizième}. */
    ORDINAL,
    /** The first two ordinals: no numbers by themselves, but telling inside a name. */
    RANK,
    /** Multiplies what stands before it: {@code millions}, {@code Mrd.}. */
    SCALE,
    /** Multiplies what stands after it: Swahili {@code milioni} in {@code milioni 3.5}. */
    PRESCALE,
    /** A scale of one letter, sure only after a currency sign: the {@code M} of {@code $5M}. */
    SHORTSCALE,
    /** Stands after the number and says what it counts: {@code km}, {@code Jahre}, {@code %}. */
    UNIT,
    /** A unit that stands before the number: {@code $}, {@code NOK}, Turkish {@code %}. */
    SIGN,
    /** May stand between number and unit: the {@code de} of {@code tres millones de euros}. */
    LINK,
    /** Joins the parts of a spelled-out number: the {@code and} of {@code two hundred and five}. */
    AND,
    /** Stands between the ends of a range: {@code to}, {@code bis}, {@code –}. */
    TO,
    /** Makes digits an ordinal: the {@code th} of {@code 5th}, the dot of German {@code 5.} */
    MARK,
    /** An ending that units and digits may take: Hungarian {@code es} in {@code kilométeres}. */
    ENDING,
    /** A word that counts, and so proves that the sign before it is a number: Chinese 个. */
    COUNTER;

    /** The kind that the tables write so; fails for a word that is none. */
    static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
