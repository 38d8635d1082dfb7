package org.lacuna.read.wiki;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of pages as MediaWiki takes them. */
final class Titles {
  /** MediaWiki's own limit. */
  private static final int MOST_BYTES = 255;

  private static final Pattern SPACES =
      Pattern.compile("[ _\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
  private static final Pattern ILLEGAL = Pattern.compile("[\\[\\]{}|<>\\p{Cntrl}\\uFFFD]");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private Titles() {}

  /** With single spaces for underscores and other spaces, none at either end. */
  static String spaced(String title) {
    return SPACES.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** Why no page can have this title; none if one can, as far as can be told here. */
  static Optional<String> fault(String title) {
    if (title.isEmpty()) {
      return Optional.of("it is empty");
    }
    if (ILLEGAL.matcher(title).find()) {
      return Optional.of("it has one of the characters [ ] { } | < >, or a control character");
    }
    int bytes = title.getBytes(UTF_8).length;
    return bytes > MOST_BYTES
        ? Optional.of("it has " + bytes + " bytes, and no title more than " + MOST_BYTES)
        : Optional.empty();
  }

  /**
   * The page that a link names: {@code Oli d'oliva} for {@code Oli_d%27oliva#Usos}; none if it
   * leads to a section of its own page or to nothing.
   */
  static Optional<String> ofLink(String target) {
    int hash = target.indexOf('#');
    String page = hash < 0 ? target : target.substring(0, hash);
    String decoded =
        PERCENT
            .matcher(page)
            .replaceAll(match -> Matcher.quoteReplacement(URLDecoder.decode(match.group(), UTF_8)));
    String title = spaced(decoded);
    title = title.startsWith(":") ? title.substring(1).strip() : title;
    return Optional.of(title).filter(some -> fault(some).isEmpty());
  }
}
