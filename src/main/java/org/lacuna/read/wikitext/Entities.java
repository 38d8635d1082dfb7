package org.lacuna.read.wikitext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** What {@code &eacute;}, {@code &#233;} and {@code &#xE9;} mean. */
final class Entities {
  /** Letters of a name of an entity, a few more than {@code &thetasym;} has. */
  private static final int LONGEST = 12;

  private static final Properties NAMED = named();

  private Entities() {}

  /** An entity with what it means and where it ends. */
  record Entity(String meaning, int end) {}

  private static Properties named() {
    Properties table = new Properties();
    try (InputStream in = Entities.class.getResourceAsStream("entities.properties")) {
      table.load(in);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("entities.properties", e);
    }
  }

  /** The entity that starts there, if it is one. */
  static Optional<Entity> at(String source, int at, int end) {
    int close = at + 1;
    while (close < end && close - at <= LONGEST && isName(source.charAt(close), close - at)) {
      close++;
    }
    if (close >= end || source.charAt(close) != ';' || close == at + 1) {
      return Optional.empty();
    }
    String name = source.substring(at + 1, close);
    int codePoint = name.charAt(0) == '#' ? number(name) : code(NAMED.getProperty(name), 16);
    boolean means = codePoint >= ' ' && Character.isValidCodePoint(codePoint);
    boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return means && !lone
        ? Optional.of(new Entity(Character.toString(codePoint), close + 1))
        : Optional.empty();
  }

  private static boolean isName(char c, int place) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '#' && place == 1;
  }

  private static int number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    return hex ? code(name.substring(2), 16) : code(name.substring(1), 10);
  }

  private static int code(String digits, int base) {
    try {
      return digits == null ? -1 : Integer.parseInt(digits, base);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
