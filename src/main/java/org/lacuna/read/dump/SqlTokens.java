package org.lacuna.read.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lacuna.text.BadInput;

/**
 * The words, names, strings and signs of SQL as {@code mysqldump} writes it, byte by byte: a
 * table's columns are binary, and only those asked for are read as UTF-8. Comments, those with
 * commands in them too, are passed over.
 */
final class SqlTokens {
  /** What a token is. */
  enum Kind {
    WORD,
    QUOTED_NAME,
    STRING,
    SIGN,
    END
  }

  /** 1 MB; titles have 255 bytes. Strings that nobody asked for may be of any length. */
  static final int LONGEST_VALUE = 1 << 20;

  private static final String AGAIN = "; want a table as mysqldump writes it: get the file again";

  private final Path file;
  private final SqlBytes in;

  private Kind kind = Kind.SIGN;
  private int sign;
  private byte[] bytes = new byte[256];
  private int length;

  SqlTokens(Path file, InputStream in) {
    this.file = file;
    this.in = new SqlBytes(in);
  }

  Kind kind() {
    return kind;
  }

  /** The word, name or string without its quotes. */
  String text() {
    return kind == Kind.SIGN
        ? Character.toString(sign)
        : new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  boolean is(char wanted) {
    return kind == Kind.SIGN && sign == wanted;
  }

  /** Goes to the next token. */
  Kind next() throws IOException, BadInput {
    return next(true);
  }

  /** Goes to the next token, of which nothing will be asked but what sign it is. */
  void pass() throws IOException, BadInput {
    next(false);
  }

  /**
   * The value that comes next, NULL as null: a string, a number, {@code 0x414243}, {@code x'41'},
   * {@code _binary 'abc'}.
   *
   * @param kept whether the value is wanted; null if it is not
   */
  String value(boolean kept) throws IOException, BadInput {
    next(kept);
    if (kind == Kind.STRING) {
      return kept ? text() : null;
    }
    if (kind != Kind.WORD) {
      throw unexpected("a value");
    }
    String word = new String(bytes, 0, Math.min(length, LONGEST_VALUE), StandardCharsets.UTF_8);
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.startsWith("_") && in.peek() != ',' && in.peek() != ')') {
      return value(kept);
    }
    if (lower.equals("x") && in.peek() == '\'') {
      String digits = value(true);
      return kept ? unhex(digits == null ? "" : digits) : null;
    }
    if (lower.startsWith("0x")) {
      return kept ? unhex(word.substring(2)) : null;
    }
    return lower.equals("null") || !kept ? null : word;
  }

  private String unhex(String digits) throws BadInput {
    byte[] out = new byte[digits.length() / 2];
    for (int i = 0; i < out.length; i++) {
      int high = Character.digit(digits.charAt(2 * i), 16);
      int low = Character.digit(digits.charAt(2 * i + 1), 16);
      if (high < 0 || low < 0) {
        throw unexpected("pairs of hexadecimal digits");
      }
      out[i] = (byte) (high << 4 | low);
    }
    return new String(out, StandardCharsets.UTF_8);
  }

  private Kind next(boolean kept) throws IOException, BadInput {
    length = 0;
    int c = in.read();
    while (c <= ' ' || c == '-' || c == '#' || c == '/') {
      if (c == SqlBytes.END) {
        kind = Kind.END;
        return kind;
      }
      if (c == '#' || c == '-' && in.look() == '-') {
        passLine();
      } else if (c == '/' && in.look() == '*') {
        passComment();
      } else if (c == '-' || c == '/') {
        break;
      }
      c = in.read();
    }
    if (c == '\'' || c == '"') {
      string(c, kept);
      kind = Kind.STRING;
    } else if (c == '`') {
      string(c, true);
      kind = Kind.QUOTED_NAME;
    } else if (isWordByte(c) || c == '-' && isWordByte(in.look())) {
      word(c);
      kind = Kind.WORD;
    } else {
      sign = c;
      kind = Kind.SIGN;
    }
    return kind;
  }

  private void word(int first) throws IOException, BadInput {
    keep(first);
    while (isWordByte(in.look()) || (in.look() == '-' || in.look() == '+') && endsInExponent()) {
      keep(in.read());
    }
  }

  /** Whether a sign may follow: 1.5e-7. */
  private boolean endsInExponent() {
    return length >= 2
        && (bytes[length - 1] == 'e' || bytes[length - 1] == 'E')
        && bytes[0] >= '-'
        && bytes[0] <= '9';
  }

  private static boolean isWordByte(int c) {
    return c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c == '_'
        || c == '.'
        || c == '$'
        || c == '@'
        || c >= 0x80;
  }

  private void string(int quote, boolean kept) throws IOException, BadInput {
    while (true) {
      int c = in.read();
      if (c == SqlBytes.END) {
        throw cut();
      }
      if (c == quote) {
        if (in.look() != quote) {
          return;
        }
        c = in.read();
      } else if (c == '\\' && quote != '`') {
        c = escaped(in.read());
      }
      if (kept) {
        keep(c);
      }
    }
  }

  private static int escaped(int c) {
    return switch (c) {
      case '0' -> 0;
      case 'b' -> '\b';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'Z' -> 0x1A;
      default -> c;
    };
  }

  private void keep(int c) throws BadInput {
    if (c == SqlBytes.END) {
      throw cut();
    }
    if (length == LONGEST_VALUE) {
      throw bad(
          String.format(
              Locale.ROOT, "a value of more than %,d bytes at byte %d", LONGEST_VALUE, in.place()));
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) c;
  }

  private void passLine() throws IOException {
    for (int c = in.read(); c != '\n' && c != SqlBytes.END; ) {
      c = in.read();
    }
  }

  private void passComment() throws IOException, BadInput {
    in.read();
    for (int c = in.read(); c != '*' || in.look() != '/'; c = in.read()) {
      if (c == SqlBytes.END) {
        throw cut();
      }
    }
    in.read();
  }

  BadInput cut() {
    return bad("is cut off, at byte " + in.place());
  }

  BadInput unexpected(String wanted) {
    String text = kind == Kind.END ? "the end" : "'" + shortened(text()) + "'";
    return bad("at byte " + in.place() + " stands " + text + " instead of " + wanted);
  }

  BadInput noColumn(String table, String column, List<String> found) {
    return bad("table '" + table + "' has no column '" + column + "'; it has " + found);
  }

  BadInput width(int found, int wanted) {
    return bad("a row of " + found + " values at byte " + in.place() + ", in a table of " + wanted);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
  }

  private BadInput bad(String message) {
    return BadInput.at(file, message + AGAIN);
  }
}
