package org.lacuna.it;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The files that the pages of the two wikis are made from. A file is named for its page's title,
 * with all that is not ASCII, and the characters that no file name may hold, percent-encoded:
 * {@code AC/DC} is {@code AC%2FDC.wiki}, {@code Raudåa} is {@code Raud%C3%A5a.wiki}. So a checkout
 * is the same in every locale.
 */
final class PageFile {
  /** Where the wikis are described. */
  static final Path WIKIS = Path.of("src/test/wikis");

  private static final String ENDING = ".wiki";
  private static final String ENCODED = "%/:";

  private PageFile() {}

  /** The folder of a wiki's pages. */
  static Path folder(String site) {
    return WIKIS.resolve("pages").resolve(site);
  }

  /** The file of the latest revision of a wiki's page. */
  static Path of(String site, String title) {
    StringBuilder name = new StringBuilder();
    for (byte unit : title.getBytes(StandardCharsets.UTF_8)) {
      if (unit < 0 || ENCODED.indexOf(unit) >= 0) {
        name.append(String.format(Locale.ROOT, "%%%02X", unit));
      } else {
        name.append((char) unit);
      }
    }
    return folder(site).resolve(name + ENDING);
  }

  /**
   * The title of the page that a file holds a revision of, the latest or, as {@code @1}, another.
   */
  static String title(Path file) {
    String name = file.getFileName().toString().replaceFirst("(@\\d+)?\\" + ENDING + "$", "");
    return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
