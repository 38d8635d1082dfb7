package org.lacuna.read.wiki;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;
import org.lacuna.text.Language;

/**
 * The wikis that a user can name: Wikipedia in any language that CLDR knows, Wikidata, and the
 * user's own, which win.
 *
 * <p>{@code Sites.KNOWN.with(Sites.parse("nn=http://127.0.0.1:8081/w/api.php"))} asks this machine
 * for {@code nn} and {@code https://ca.wikipedia.org/w/api.php} for {@code ca}.
 */
public final class Sites {
  /** Wikipedia in any language, and Wikidata. */
  public static final Sites KNOWN = new Sites(Map.of());

  private static final String OPTION = "--site";
  private static final String EXAMPLE =
      "want a name and the address of the wiki's api.php, such as nn=https://nn.wikipedia.org/w/api.php";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  private final Map<String, Site> own;

  private Sites(Map<String, Site> own) {
    this.own = Map.copyOf(own);
  }

  /** These sites and one more, which wins over one of the same name. */
  public Sites with(Site site) {
    return with(List.of(site));
  }

  /** These sites and some more; each wins over those of its name before it. */
  public Sites with(Collection<Site> sites) {
    Map<String, Site> all = new HashMap<>(own);
    sites.forEach(site -> all.put(site.wiki(), site));
    return new Sites(all);
  }

  /**
   * A site as a user writes it: {@code nn=http://127.0.0.1:8081/w/api.php}.
   *
   * @throws BadInput if it is not name, equals sign and address: {@code --site: 'nn' has no
   *     address; want a name and the address of the wiki's api.php, such as …}
   */
  public static Site parse(String written) throws BadInput {
    int equals = written.indexOf('=');
    if (equals < 0) {
      throw bad(OPTION, 0, "'" + written + "' has no address; " + EXAMPLE);
    }
    return site(
        OPTION, 0, written.substring(0, equals), written.substring(equals + 1), Optional.empty());
  }

  /**
   * The sites of a table: tab-separated, a header row with {@code wiki}, {@code api} and if wanted
   * {@code language}; lines that start with {@code #} are comments.
   *
   * @param place the file, for messages: {@code sites.tsv}
   * @param text what stands in it
   * @throws BadInput if a row is no site: {@code sites.tsv:3: want 2 cells (wiki, api), got 1}
   */
  public static List<Site> table(String place, String text) throws BadInput {
    List<Site> sites = new ArrayList<>();
    Map<String, Integer> lines = new TreeMap<>();
    List<String> header = List.of();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
      if (header.isEmpty()) {
        header = cells;
        if (!header.equals(List.of("wiki", "api"))
            && !header.equals(List.of("wiki", "api", "language"))) {
          throw bad(
              place,
              number,
              "want the columns wiki, api and if wanted language, parted by tabs; got " + header);
        }
        continue;
      }
      if (cells.size() != header.size()) {
        throw bad(
            place,
            number,
            "want "
                + header.size()
                + " cells ("
                + String.join(", ", header)
                + "), got "
                + cells.size());
      }
      Optional<String> language =
          cells.size() == 3 && !cells.get(2).isEmpty()
              ? Optional.of(cells.get(2))
              : Optional.empty();
      Site site = site(place, number, cells.get(0), cells.get(1), language);
      Integer before = lines.put(site.wiki(), number);
      if (before != null) {
        throw bad(place, number, "'" + site.wiki() + "' stands on line " + before + " already");
      }
      sites.add(site);
    }
    if (header.isEmpty()) {
      throw bad(place, 0, "is empty; want the columns wiki, api and if wanted language");
    }
    return List.copyOf(sites);
  }

  /** The site of that name; none if there is none of the user's own and CLDR knows no language. */
  public Optional<Site> find(String wiki) {
    Site mine = own.get(wiki.toLowerCase(Locale.ROOT));
    if (mine != null) {
      return Optional.of(mine);
    }
    Optional<Site> known = KnownWikis.named(wiki);
    // An own site may have the name that the wiki has in its address: no for nb.
    return known.map(site -> own.getOrDefault(site.wiki(), site));
  }

  /**
   * The site of that name.
   *
   * @param option where the user named it, for the message: {@code --to}
   * @throws BadInput if there is none
   */
  public Site get(String option, String wiki) throws BadInput {
    return find(wiki)
        .orElseThrow(
            () ->
                bad(
                    option,
                    0,
                    "no wiki '"
                        + wiki
                        + "'; want the language of a Wikipedia such as nn, or the name of a site given"
                        + " by --site name=https://…/api.php"));
  }

  /**
   * Whether Wikidata can know the pages of a site: a Wikipedia's, or any if the user has a Wikidata
   * of his own. Pages of other wikis are no reason to ask Wikidata.
   */
  boolean wikidataKnows(Site site) {
    return own.containsKey(Site.WIKIDATA) || site.host().endsWith(".wikipedia.org");
  }

  /**
   * The wiki that an address belongs to: a user's own that shares host and port, or a Wikipedia,
   * mobile or not; none if it is no wiki that is known.
   */
  public Optional<Site> wikiOf(URI address) {
    String host = Site.host(address);
    Optional<Site> mine =
        new TreeMap<>(own).values().stream().filter(site -> site.host().equals(host)).findFirst();
    if (mine.isPresent()) {
      return mine;
    }
    String[] parts = host.split("\\.", -1);
    boolean mobile = parts.length == 4 && parts[1].equals("m");
    if (host.endsWith(".wikipedia.org") && (parts.length == 3 || mobile)) {
      return parts[0].equals("www") ? Optional.empty() : find(parts[0]);
    }
    boolean wikidata = host.matches("(www\\.|m\\.|www\\.m\\.)?wikidata\\.org");
    return wikidata ? find(Site.WIKIDATA) : Optional.empty();
  }

  private static Site site(
      String place, int line, String name, String address, Optional<String> tag) throws BadInput {
    String wiki = name.strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(wiki).matches()) {
      throw bad(
          place,
          line,
          "'" + name.strip() + "' is no name of a wiki (letters, digits, hyphens); " + EXAMPLE);
    }
    URI api = api(place, line, address.strip());
    Optional<Language> language = KnownWikis.languageOf(wiki);
    if (tag.isPresent()) {
      try {
        language = Optional.of(Language.of(tag.get()));
      } catch (IllegalArgumentException e) {
        throw bad(
            place,
            line,
            "'" + tag.get() + "' is not a language tag; want a BCP 47 tag such as nn or pt-BR");
      }
    }
    return new Site(wiki, api, language);
  }

  private static URI api(String place, int line, String address) throws BadInput {
    URI api;
    try {
      api = new URI(address);
    } catch (URISyntaxException e) {
      throw bad(place, line, "'" + address + "' is no address (" + e.getReason() + "); " + EXAMPLE);
    }
    String scheme = Optional.ofNullable(api.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https") || api.getHost() == null) {
      throw bad(place, line, "'" + address + "' is no address of the web; " + EXAMPLE);
    }
    if (api.getUserInfo() != null) {
      throw bad(place, line, "an address with a user name is not used; " + EXAMPLE);
    }
    if (!api.getPath().endsWith("/api.php")
        || api.getQuery() != null
        || api.getFragment() != null) {
      throw bad(place, line, "'" + address + "' does not end in /api.php; " + EXAMPLE);
    }
    return api;
  }

  private static BadInput bad(String place, int line, String message) {
    return new BadInput(Diagnostic.of(place, line, message));
  }
}
