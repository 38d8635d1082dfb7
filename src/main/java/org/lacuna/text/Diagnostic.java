package org.lacuna.text;

/**
 * What is wrong with an input, and where: {@code pairs.tsv:14:3: no article 'a.txt'}.
 *
 * @param place the file or option it is about, as the user named it
 * @param line line in it, counted from 1; 0 when it is about the whole
 * @param column column in that line in UTF-16 code units, counted from 1; 0 when it is about the
 *     whole line
 * @param message what was found, what was wanted and what to do
 */
public record Diagnostic(String place, int line, int column, String message) {
  /** A diagnostic about the whole of a file or option. */
  public static Diagnostic of(String place, String message) {
    return new Diagnostic(place, 0, 0, message);
  }

  /** A diagnostic about one line. */
  public static Diagnostic of(String place, int line, String message) {
    return new Diagnostic(place, line, 0, message);
  }

  /** In the form that editors turn into a link: {@code place:line:column: message}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(place);
    if (line > 0) {
      out.append(':').append(line);
      if (column > 0) {
        out.append(':').append(column);
      }
    }
    return out.append(": ").append(message).toString();
  }
}
