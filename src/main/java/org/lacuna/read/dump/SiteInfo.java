package org.lacuna.read.dump;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a dump says of its wiki before the first page.
 *
 * @param language the wiki's language tag, {@code nn}; empty if the dump does not say
 * @param database name of its database, {@code nnwiki}; empty if the dump does not say
 * @param base address of its main page, {@code https://nn.wikipedia.org/wiki/Hovudside}; may be
 *     empty
 * @param namespaces names of its namespaces by number; the main one's is empty
 * @param firstLetter namespaces in which a title's first letter is a capital, whatever is written
 */
record SiteInfo(
    String language,
    String database,
    String base,
    Map<Integer, String> namespaces,
    Set<Integer> firstLetter) {
  /** What MediaWiki takes for one space in a title. */
  private static final Pattern SPACES =
      Pattern.compile(
          "[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\\t\\r\\n]+");

  /** Marks of direction, which come along when a title is copied; MediaWiki takes them out. */
  private static final Pattern DIRECTION = Pattern.compile("[\u200E\u200F\u202A-\u202E]+");

  private static final String WIKI = "wiki";

  /** Languages whose capital of i has a dot. */
  private static final Set<String> DOTTED = Set.of("tr", "az", "kk", "kaa");

  private static final int CAPITAL_I_WITH_DOT = 0x130;

  /** What MediaWiki leaves as it is in the title of an address. */
  private static final String PLAIN_IN_ADDRESS = ";@$!*(),/~:";

  /** Copies and sorts. */
  SiteInfo {
    namespaces = Collections.unmodifiableMap(new TreeMap<>(namespaces));
    firstLetter = Set.copyOf(firstLetter);
  }

  /** What the wiki is called: {@code nn} for {@code nnwiki}, else its language. */
  String wiki() {
    return wiki(database, language);
  }

  /**
   * What a wiki is called by its database: {@code zh-yue} for {@code zh_yuewiki}.
   *
   * @param otherwise its name if the database's name holds none, as in {@code my_wiki}
   */
  static String wiki(String database, String otherwise) {
    String prefix =
        database.endsWith(WIKI) ? database.substring(0, database.length() - WIKI.length()) : "";
    return prefix.isEmpty() || prefix.endsWith("_") ? otherwise : prefix.replace('_', '-');
  }

  /**
   * A title as the wiki itself writes it: {@code solanum_lycopersicum} is {@code Solanum
   * lycopersicum}, {@code template:tal} is {@code Mal:Tal}. A section after {@code #} is left out.
   */
  String canonical(String title) {
    String spaced = spaced(title);
    if (spaced.startsWith(":")) {
      spaced = spaced.substring(1).strip();
    }
    int colon = spaced.indexOf(':');
    if (colon > 0) {
      String prefix = spaced.substring(0, colon).strip();
      Integer namespace = namespace(prefix);
      if (namespace != null) {
        String rest = spaced.substring(colon + 1).strip();
        return namespaces.get(namespace) + ":" + capital(rest, namespace);
      }
    }
    return capital(spaced, 0);
  }

  /** A title without section, marks of direction and underscores, composed. */
  static String spaced(String title) {
    int section = title.indexOf('#');
    String page = section < 0 ? title : title.substring(0, section);
    String plain = DIRECTION.matcher(page).replaceAll("");
    return Normalizer.normalize(SPACES.matcher(plain).replaceAll(" "), Normalizer.Form.NFC).strip();
  }

  private Integer namespace(String prefix) {
    String wanted = prefix.toLowerCase(Locale.ROOT);
    for (Map.Entry<Integer, String> namespace : namespaces.entrySet()) {
      if (!namespace.getValue().isEmpty()
          && namespace.getValue().toLowerCase(Locale.ROOT).equals(wanted)) {
        return namespace.getKey();
      }
    }
    Integer common = CommonNamespaces.NUMBERS.get(wanted);
    return namespaces.containsKey(common == null ? 0 : common) ? common : null;
  }

  private String capital(String title, int namespace) {
    return firstLetter.contains(namespace) ? capital(title, language) : title;
  }

  /** A title with its first letter as a capital, in the way of a language. */
  static String capital(String title, String language) {
    if (title.isEmpty()) {
      return title;
    }
    int first = title.codePointAt(0);
    // Title case and not upper case: Georgian has no capitals in titles.
    int capital =
        first == 'i' && DOTTED.contains(language)
            ? CAPITAL_I_WITH_DOT
            : Character.toTitleCase(first);
    return Character.toString(capital) + title.substring(Character.charCount(first));
  }

  /** The address that always shows this revision; empty if the dump does not name its site. */
  String permalink(String title, long revision) {
    URI site;
    try {
      site = URI.create(base);
    } catch (IllegalArgumentException e) {
      return "";
    }
    if (site.getScheme() == null || site.getRawAuthority() == null || revision <= 0) {
      return "";
    }
    return site.getScheme()
        + "://"
        + site.getRawAuthority()
        + "/w/index.php?title="
        + encoded(title.replace(' ', '_'))
        + "&oldid="
        + revision;
  }

  private static String encoded(String title) {
    StringBuilder out = new StringBuilder();
    title
        .codePoints()
        .forEach(
            c ->
                out.append(
                    PLAIN_IN_ADDRESS.indexOf(c) >= 0
                        ? Character.toString(c)
                        : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)));
    return out.toString();
  }
}
