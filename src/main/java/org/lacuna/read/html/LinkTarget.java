package org.lacuna.read.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a link points to: the page's title if it leads to another page of the wiki, {@code
 * /wiki/Oli_d%27oliva#Usos} to {@code Oli d'oliva#Usos}, else its address.
 *
 * @param host the wiki's own host, to know its pages in a page that a browser saved; may be empty
 */
record LinkTarget(String host) {
  private static final Pattern ABSOLUTE = Pattern.compile("(?:https?:)?//([^/]*)(/.*)");
  private static final Pattern RED = Pattern.compile(".*/index\\.php\\?(?:.*&)?title=([^&#]*).*");
  private static final Pattern CANONICAL = Pattern.compile("(?:https?:)?//([^/]*)/.*");
  private static final String WIKI = "/wiki/";
  private static final String HERE = "./";

  /** Reads links of a page whose own address is known or not. */
  static LinkTarget of(Element document) {
    Element canonical = document.selectFirst("link[rel=canonical], base[href]");
    Matcher address = CANONICAL.matcher(canonical == null ? "" : canonical.attr("href"));
    return new LinkTarget(address.matches() ? address.group(1) : "");
  }

  /** The target of a link; absent if it has none or leads to a place on its own page. */
  Optional<String> of(String href) {
    if (href.isBlank() || href.startsWith("#")) {
      return Optional.empty();
    }
    if (href.startsWith(HERE)) {
      return Optional.of(title(withoutQuery(href.substring(HERE.length()))));
    }
    Matcher absolute = ABSOLUTE.matcher(href);
    String path = href;
    if (absolute.matches()) {
      if (!absolute.group(1).equals(host)) {
        return Optional.of(href);
      }
      path = absolute.group(2);
    }
    if (path.startsWith(WIKI)) {
      return Optional.of(title(path.substring(WIKI.length())));
    }
    Matcher red = RED.matcher(path);
    return Optional.of(red.matches() ? title(red.group(1)) : href);
  }

  private static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  private static String title(String path) {
    return decoded(path).replace('_', ' ').strip();
  }

  /** An address with its percent signs resolved; as it is if they cannot be. */
  static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
