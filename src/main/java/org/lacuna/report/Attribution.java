package org.lacuna.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.text.Article;
import org.lacuna.text.Origin;

/**
 * What an editor writes down when something of a page is carried over to another wiki: the licence
 * asks where it comes from.
 *
 * @param editSummary for the summary of the edit: {@code Content from [[:ca:Tomàquet]] (oldid 123),
 *     https://…}
 * @param template for the talk page: {@code {{Translated page|ca|Tomàquet|version=123}}}
 */
public record Attribution(String editSummary, String template) {
  /** A wiki's name on other wikis is not always its language's: Bokmål is {@code no}. */
  private static final Pattern WIKI =
      Pattern.compile("https?://([a-z-]+)\\.(?:m\\.)?wiki[a-z]+\\.org/.*");

  /** The lines for an article; none if it is no page of a wiki. */
  public static Optional<Attribution> of(Article from) {
    Origin origin = from.origin();
    if (origin.title().isEmpty()) {
      return Optional.empty();
    }
    String wiki = wiki(from);
    boolean known = origin.revision() > 0;
    String summary =
        "Content from [[:"
            + wiki
            + ":"
            + origin.title()
            + "]]"
            + (known ? " (oldid " + origin.revision() + ")" : "")
            + (origin.permalink().isEmpty() ? "" : ", " + origin.permalink());
    // A title with an equals sign would be taken for a parameter's name.
    String title = origin.title().contains("=") ? "2=" + origin.title() : origin.title();
    String template =
        "{{Translated page|"
            + wiki
            + "|"
            + title
            + (known ? "|version=" + origin.revision() : "")
            + "}}";
    return Optional.of(new Attribution(summary, template));
  }

  private static String wiki(Article from) {
    Matcher address = WIKI.matcher(from.origin().permalink());
    return address.matches() ? address.group(1) : from.language().tag();
  }
}
