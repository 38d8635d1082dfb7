package org.lacuna.read.wiki;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lacuna.language.LanguageTags;
import org.lacuna.read.page.ReasonedTable;
import org.lacuna.text.Language;

/**
 * The Wikipedias, and Wikidata: one a language, at an address that its tag gives. The few whose
 * name is not their language's tag stand in {@code wikis.tsv}.
 */
final class KnownWikis {
  private static final String TABLE = "wikis.tsv";
  private static final List<String> HEADER =
      List.of("name", "host", "language", "database", "reason");
  private static final Map<String, Row> ROWS = read();

  /** Names that hosts can have: two or three letters, and parts after hyphens. */
  private static final Pattern NAME = Pattern.compile("[a-z]{2,3}(-[a-z]{1,12}){0,2}|simple");

  private KnownWikis() {}

  private record Row(String host, Language language, String database) {}

  /** The wiki of that name; none if CLDR knows no such language. */
  static Optional<Site> named(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (name.equals(Site.WIKIDATA)) {
      URI api = URI.create("https://www.wikidata.org/w/api.php");
      return Optional.of(new Site(Site.WIKIDATA, api, Optional.empty()));
    }
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Row row = ROWS.get(name);
    if (row != null) {
      return Optional.of(site(row.host(), row.language()));
    }
    Optional<Language> language = languageOf(name);
    int hyphen = name.indexOf('-');
    if (language.isPresent() && hyphen > 0) {
      // pt-BR is written in the Portuguese wiki; script and country are for reading it.
      return named(name.substring(0, hyphen))
          .map(site -> new Site(site.wiki(), site.api(), language));
    }
    return language.map(known -> site(host(name, known), known));
  }

  /**
   * What a wiki of that name is most likely written in; none if the name is no language that CLDR
   * knows.
   */
  static Optional<Language> languageOf(String wiki) {
    String name = wiki.toLowerCase(Locale.ROOT);
    Row row = ROWS.get(name);
    if (row != null) {
      return Optional.of(row.language());
    }
    try {
      return Optional.of(LanguageTags.canonical(name)).filter(LanguageTags::isKnown);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The wiki's key among the sitelinks of an item: {@code nnwiki}. */
  static String database(String wiki) {
    Row row = ROWS.get(wiki);
    return row != null ? row.database() : wiki.replace('-', '_') + "wiki";
  }

  /** Wikis of languages that have a code of two letters go by that: nn for nno. */
  private static String host(String name, Language language) {
    return name.length() == 3 && language.code().length() == 2 ? language.code() : name;
  }

  private static Site site(String host, Language language) {
    URI api = URI.create("https://" + host + ".wikipedia.org/w/api.php");
    return new Site(host, api, Optional.of(language));
  }

  private static Map<String, Row> read() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (List<String> cells : ReasonedTable.rows(KnownWikis.class, TABLE, HEADER)) {
      Row row = new Row(cells.get(1), Language.of(cells.get(2)), cells.get(3));
      if (rows.put(cells.get(0), row) != null) {
        throw new IllegalStateException(TABLE + ": a second " + cells.get(0));
      }
    }
    return rows;
  }
}
