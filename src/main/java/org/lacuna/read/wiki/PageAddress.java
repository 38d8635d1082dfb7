package org.lacuna.read.wiki;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.text.BadInput;

/**
 * A page as a user names it: {@code nn:Tomat}, {@code nn:Tomat#Bruk}, {@code
 * https://nn.wikipedia.org/wiki/Tomat}, {@code
 * https://nn.wikipedia.org/w/index.php?title=Tomat&oldid=3512345}, {@code Q61064}.
 *
 * @param written as the user wrote it, for messages
 * @param site the wiki; absent only for an item
 * @param title the page's title, with spaces; empty if only a revision is named, or an item
 * @param section the heading after {@code #}; empty for the whole page
 * @param revision the revision named by {@code oldid}; 0 for the newest
 * @param item the Wikidata item; empty if a page is named
 */
public record PageAddress(
    String written, Optional<Site> site, String title, String section, long revision, String item) {
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,17}");
  private static final Pattern NAMED =
      Pattern.compile("([A-Za-z][A-Za-z0-9-]+):(.*)", Pattern.DOTALL);
  private static final Pattern WEB =
      Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PERMALINK =
      Pattern.compile("special:permalink/([0-9]{1,18})", Pattern.CASE_INSENSITIVE);
  private static final String NO_PAGE =
      " names no page; want the address of an article such as https://nn.wikipedia.org/wiki/Tomat";

  /** The newest revision of a page: {@code of(nn, "Tomat#Bruk")}. */
  public static PageAddress of(Site site, String title) {
    return page(site.wiki() + ":" + title, site, title, 0);
  }

  /** Whether it is a Wikidata item, which pages of several wikis are about. */
  public boolean isItem() {
    return !item.isEmpty();
  }

  /**
   * The page that a user means; none if what is written names no page, but perhaps a file.
   *
   * <p>{@code C:\texts\tomat.txt} and {@code notes:tomat.txt} name none, since {@code C} and {@code
   * notes} are no wikis. A file that happens to be called {@code nn:Tomat} is for the caller to
   * look for first.
   *
   * @throws BadInput if it is a web address of no wiki that is known, or names no page of it
   */
  public static Optional<PageAddress> parse(String written, Sites sites) throws BadInput {
    String text = written.strip();
    if (ITEM.matcher(text).matches()) {
      return Optional.of(item(written, text));
    }
    if (WEB.matcher(text).matches()) {
      return Optional.of(web(written, text, sites));
    }
    Matcher named = NAMED.matcher(text);
    Optional<Site> site = named.matches() ? sites.find(named.group(1)) : Optional.empty();
    if (site.isEmpty()) {
      return Optional.empty();
    }
    PageAddress page = page(written, site.get(), named.group(2), 0);
    if (page.title().isEmpty()) {
      throw BadInput.at(
          written, "has no title; want a page such as " + site.get().wiki() + ":Tomat");
    }
    return Optional.of(ofItem(page));
  }

  private static PageAddress web(String written, String text, Sites sites) throws BadInput {
    URI address;
    try {
      address = new URI(encoded(text));
    } catch (URISyntaxException e) {
      throw BadInput.at(written, "is no web address (" + e.getReason() + ")");
    }
    Optional<Site> site = sites.wikiOf(address);
    if (site.isEmpty()) {
      throw BadInput.at(
          written,
          "is on no wiki that is known; give its API by --site name=https://…/api.php, or save the"
              + " page as a file");
    }
    String fragment = Optional.ofNullable(address.getRawFragment()).orElse("");
    // A text fragment is for browsers and names no section.
    int directive = fragment.indexOf(":~:");
    fragment = directive < 0 ? fragment : fragment.substring(0, directive);
    String title = parameter(address, "title").orElseGet(() -> titleInPath(address, site.get()));
    Matcher permalink = PERMALINK.matcher(title.replace(' ', '_'));
    String revision = parameter(address, "oldid").orElse("");
    if (permalink.matches()) {
      revision = permalink.group(1);
      title = "";
    }
    if (!revision.isEmpty() && !revision.matches("[0-9]{1,18}")) {
      throw BadInput.at(written, "oldid '" + revision + "' is no number of a revision");
    }
    long number = revision.isEmpty() ? 0 : Long.parseLong(revision);
    if (title.isBlank() && number == 0) {
      throw BadInput.at(written, NO_PAGE.strip());
    }
    String named = fragment.isEmpty() ? title : title + "#" + decoded(fragment);
    return ofItem(page(written, site.get(), named, number));
  }

  /** {@code /wiki/Title}, and the like of wikis in several scripts: {@code /zh-hant/Title}. */
  private static String titleInPath(URI address, Site site) {
    String path = Optional.ofNullable(address.getRawPath()).orElse("");
    Pattern places =
        Pattern.compile(
            "/(?:wiki|entity|w/index\\.php|index\\.php|"
                + Pattern.quote(site.wiki())
                + "(?:-[a-z]+)?)/(.+)");
    Matcher place = places.matcher(path);
    return place.matches() ? decoded(place.group(1)) : "";
  }

  private static Optional<String> parameter(URI address, String name) {
    String query = Optional.ofNullable(address.getRawQuery()).orElse("");
    for (String part : query.split("[&;]", -1)) {
      if (part.startsWith(name + "=")) {
        return Optional.of(decoded(part.substring(name.length() + 1).replace('+', ' ')));
      }
    }
    return Optional.empty();
  }

  /** An address as browsers show it, with what a URI may not have percent-encoded. */
  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    boolean inFragment = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean hex = c == '%' && text.substring(at + 1).matches("(?s)[0-9A-Fa-f]{2}.*");
      if (c == '%' && !hex || c == '#' && inFragment || " \"<>\\^`{|}[]".indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
      inFragment |= c == '#';
    }
    return out.toString();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private static PageAddress page(String written, Site site, String titleAndSection, long oldid) {
    int hash = titleAndSection.indexOf('#');
    String title = hash < 0 ? titleAndSection : titleAndSection.substring(0, hash);
    String section = hash < 0 ? "" : titleAndSection.substring(hash + 1);
    return new PageAddress(
        written, Optional.of(site), Titles.spaced(title), Titles.spaced(section), oldid, "");
  }

  private static PageAddress item(String written, String item) {
    return new PageAddress(written, Optional.empty(), "", "", 0, item);
  }

  /** A page of Wikidata is an item. */
  private static PageAddress ofItem(PageAddress page) {
    boolean wikidata = page.site().filter(site -> site.wiki().equals(Site.WIKIDATA)).isPresent();
    return wikidata && ITEM.matcher(page.title()).matches()
        ? item(page.written(), page.title())
        : page;
  }
}
