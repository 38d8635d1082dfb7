package org.lacuna.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lacuna.read.page.PageText;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import org.lacuna.text.Origin;

/** What a page of a wiki, or a file in a wiki's markup, is as an article. */
final class PageArticle {
  /** Templates that a note names; the rest is counted. */
  private static final int NAMED_TEMPLATES = 5;

  private PageArticle() {}

  /**
   * The article that a fetched page is.
   *
   * @param section the section that was asked for; empty for the whole page
   * @throws BadInput if it is a redirect that leads nowhere, or holds no text
   */
  static Article of(WikiPage page, String section, Language language, PageText text)
      throws BadInput {
    String place = page.wiki() + ":" + page.title();
    check(place, text);
    List<String> notes = new ArrayList<>();
    for (WikiPage.Redirect redirect : page.redirects()) {
      notes.add(page.wiki() + ":" + redirect.from() + " is a redirect to " + target(redirect));
    }
    if (!section.isEmpty()) {
      notes.add(
          place + "#" + section + " is a section of a page; all of " + place + " is compared");
    }
    notes.addAll(notes(place, text));
    Origin origin = new Origin(true, page.title(), page.permalink(), page.revision(), notes);
    return new Article(page.title(), language, page.text(), text.sections(), origin, Map.of());
  }

  /**
   * The article that a file in a wiki's markup is.
   *
   * @throws BadInput if it is a redirect or holds no text
   */
  static Article ofFile(String place, String name, Language language, String input, PageText text)
      throws BadInput {
    check(place, text);
    Origin origin = new Origin(true, "", "", 0, notes(place, text));
    return new Article(name, language, input, text.sections(), origin, Map.of());
  }

  private static void check(String place, PageText text) throws BadInput {
    if (text.redirect().isPresent()) {
      String to = target(text.redirect().get());
      throw BadInput.at(place, "is nothing but a redirect to '" + to + "'; want that page");
    }
    if (text.sections().isEmpty()) {
      throw BadInput.at(place, "holds nothing but markup; want the text of an article");
    }
  }

  private static List<String> notes(String place, PageText text) {
    List<String> notes = new ArrayList<>();
    if (text.disambiguation()) {
      notes.add(place + " only lists pages that share its name; want one of them");
    }
    if (text.flat()) {
      notes.add(
          place
              + ": the markup cannot be read (nested too deep, a line or a page too long), so the"
              + " text is read line by line; templates and footnotes may be among it");
    }
    if (!text.dropped().isEmpty()) {
      notes.add(place + ": " + passedOver(text.dropped()));
    }
    return notes;
  }

  /** {@code 5 templates passed over: Commons (1), Fotnote (3), Portal (1)}. */
  private static String passedOver(Map<String, Integer> dropped) {
    int uses = dropped.values().stream().mapToInt(Integer::intValue).sum();
    String named =
        dropped.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(NAMED_TEMPLATES)
            .map(template -> template.getKey() + " (" + template.getValue() + ")")
            .collect(Collectors.joining(", "));
    int others = dropped.size() - NAMED_TEMPLATES;
    return (uses == 1 ? "1 template" : uses + " templates")
        + " passed over: "
        + named
        + (others > 0 ? " and " + others + " others" : "");
  }

  private static String target(WikiPage.Redirect redirect) {
    return redirect.to() + (redirect.fragment().isEmpty() ? "" : "#" + redirect.fragment());
  }
}
