package org.lacuna.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where pages of wikis come from, as a user says it.
 *
 * @param sites the user's own wikis, {@code nn=http://127.0.0.1:8081/w/api.php}
 * @param siteTable a file with more of them; absent: none
 * @param contact who asks, for the wikis' operators: an address for mail or a page; absent: nobody,
 *     which only wikis on this machine accept
 * @param cache folder where what was fetched is kept
 * @param offline whether only the cache is asked
 * @param leftDump the dump that left pages are read from; absent: the wiki itself is asked
 * @param rightDump the same for right pages
 * @param linkTables folder with SQL dumps that say what links lead to; absent: the wikis are asked
 * @param links whether links count as evidence
 * @param html whether pages are read as the HTML that Parsoid makes of them, where a wiki offers
 *     it; places then count in the HTML
 */
public record PageOptions(
    List<String> sites,
    Optional<Path> siteTable,
    Optional<String> contact,
    Path cache,
    boolean offline,
    Optional<Path> leftDump,
    Optional<Path> rightDump,
    Optional<Path> linkTables,
    boolean links,
    boolean html) {
  /** Copies the list. */
  public PageOptions {
    sites = List.copyOf(sites);
  }
}
