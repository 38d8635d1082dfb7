package org.lacuna.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Where each character of a text node stands in the HTML: of {@code A &amp; B} at 10 the three
 * characters beside the blanks stand at 10, 12 and 18.
 */
final class Characters {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,10}|[A-Za-z][A-Za-z0-9]{0,40});?");

  /** {@code &lt}. */
  private static final int SHORTEST = 3;

  private Characters() {}

  /**
   * A place for every character, growing.
   *
   * @param text the characters as the parser gave them
   * @param start where they start in the input
   * @param end where they end in the input
   */
  static int[] places(String text, String input, int start, int end) {
    int[] places = new int[text.length()];
    int at = start;
    int i = 0;
    while (i < text.length() && at < end) {
      char shown = text.charAt(i);
      char written = input.charAt(at);
      if (written == '&') {
        int length = entity(text, i, input, at, end);
        if (length > 0) {
          String meant = decoded(input.substring(at, at + length));
          for (int k = 0; k < meant.length() && i < text.length(); k++) {
            places[i++] = at + k;
          }
          at += length;
          continue;
        }
      }
      if (written == shown) {
        places[i++] = at;
      }
      // What the parser passes over, such as NUL, has no character.
      at++;
    }
    for (; i < text.length(); i++) {
      places[i] = i == 0 ? start : places[i - 1] + 1;
    }
    return places;
  }

  /** Length of the entity that stands there and means the text there; 0 if none does. */
  private static int entity(String text, int i, String input, int at, int end) {
    Matcher matcher = ENTITY.matcher(input).region(at, end);
    if (!matcher.lookingAt()) {
      return 0;
    }
    int longest = matcher.end() - at;
    // Without a semicolon a part may be meant: "&copyright" is the copyright sign and "right".
    boolean whole = input.charAt(at + longest - 1) == ';' || input.charAt(at + 1) == '#';
    for (int length = whole ? longest : SHORTEST; length <= longest; length++) {
      String written = input.substring(at, at + length);
      String meant = decoded(written);
      if (!meant.equals(written) && meant.length() <= length && text.startsWith(meant, i)) {
        return length;
      }
    }
    return 0;
  }

  private static String decoded(String entity) {
    return Parser.unescapeEntities(entity, false);
  }
}
