package org.lacuna.read.dump;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as the XML export tells it, in its latest revision.
 *
 * @param title its title, as the wiki writes it
 * @param redirect the title that it leads to; absent if it is no redirect
 * @param revision number of the revision
 * @param model what it is written in, {@code wikitext}
 * @param text its text; empty if the dump holds none
 * @param withheld whether there is a text that this dump does not hold
 */
record ExportPage(
    String title,
    Optional<String> redirect,
    long revision,
    String model,
    String text,
    boolean withheld) {
  private static final String WIKITEXT = "wikitext";
  private static final Pattern FIRST_LINK = Pattern.compile("\\[\\[([^\\[\\]|\\n]*)");

  boolean isWikitext() {
    return model.isEmpty() || model.equals(WIKITEXT);
  }

  /**
   * The section that a redirect leads to, empty for the whole page: {@code Klosteret} of {@code
   * #REDIRECT [[Montserrat#Klosteret]]}. The export names the page alone.
   */
  String fragment() {
    Matcher link = FIRST_LINK.matcher(text);
    if (redirect.isEmpty() || !link.find()) {
      return "";
    }
    int hash = link.group(1).indexOf('#');
    return hash < 0 ? "" : link.group(1).substring(hash + 1).replace('_', ' ').strip();
  }
}
