package org.lacuna.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.read.PageOptions;
import picocli.CommandLine.Option;

/** The options that say where pages of wikis come from. */
final class SourceOptions {
  private static final String CONTACT_VARIABLE = "LACUNA_CONTACT";

  @Option(
      names = "--site",
      paramLabel = "NAME=API",
      description =
          "A wiki of your own by its api.php, such as nn=http://127.0.0.1:8081/w/api.php; may be"
              + " given several times.%nDefault: Wikipedia in the language of that tag")
  private List<String> sites = List.of();

  @Option(
      names = "--sites",
      paramLabel = "FILE",
      description = "More of them: a table with the columns wiki, api and, if wanted, language.")
  private Path siteTable;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description =
          "Who asks, for those who run the wikis: your mail address or a web page. Needed for every"
              + " wiki that is not on this machine.%nDefault: what LACUNA_CONTACT says")
  private String contact;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where fetched pages are kept.%nDefault: lacuna in $XDG_CACHE_HOME or in ~/.cache")
  private Path cache;

  @Option(names = "--offline", description = "Ask no wiki; use what the cache has.")
  private boolean offline;

  @Option(
      names = "--left-dump",
      paramLabel = "FILE",
      description = "Read left pages from a dump (.xml, .xml.bz2, .xml.gz) instead.")
  private Path leftDump;

  @Option(
      names = "--right-dump",
      paramLabel = "FILE",
      description = "Read right pages from a dump instead.")
  private Path rightDump;

  @Option(
      names = "--links",
      paramLabel = "DIR",
      description =
          "A folder with the wikis' SQL dumps (page, langlinks, page_props, redirect) that say what"
              + " links lead to.%nDefault: the wikis are asked; for pages from dumps nobody")
  private Path linkTables;

  @Option(names = "--no-links", description = "Do not look up what links lead to.")
  private boolean notLinks;

  @Option(
      names = "--html",
      description =
          "Read pages of wikis as HTML, with all templates written out, where a wiki offers that;"
              + " places then count in the HTML.%nDefault: as wikitext")
  private boolean html;

  PageOptions pages() {
    return new PageOptions(
        sites,
        Optional.ofNullable(siteTable),
        Optional.ofNullable(contact == null ? System.getenv(CONTACT_VARIABLE) : contact)
            .filter(text -> !text.isBlank()),
        cache == null ? standardCache(System.getenv(), System.getProperty("user.home")) : cache,
        offline,
        Optional.ofNullable(leftDump),
        Optional.ofNullable(rightDump),
        Optional.ofNullable(linkTables),
        !notLinks,
        html);
  }

  /** Where the XDG Base Directory Specification wants a cache. */
  static Path standardCache(Map<String, String> environment, String home) {
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (caches.startsWith("/") ? Path.of(caches) : Path.of(home, ".cache")).resolve("lacuna");
  }
}
