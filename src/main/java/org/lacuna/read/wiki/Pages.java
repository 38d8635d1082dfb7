package org.lacuna.read.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.BadInput;

/** Finds the page of an address and the revision that is meant, through redirects. */
final class Pages {
  private static final String WIKITEXT = "wikitext";

  private final Api api;

  Pages(Api api) {
    this.api = api;
  }

  /**
   * A page that exists, as it stands now.
   *
   * @param title its own title
   * @param revision the revision to read
   * @param redirects the redirects followed, in order
   * @param langlinks what other wikis call it
   * @param item its Wikidata item, if it has one
   */
  record Found(
      String title,
      long revision,
      List<WikiPage.Redirect> redirects,
      Map<String, String> langlinks,
      Optional<String> item) {}

  /**
   * The page at the address. Asked anew each time, for pages change.
   *
   * @throws BadInput if there is no such page, or it is no page of this wiki with wikitext
   */
  Found find(PageAddress address, Site site) throws BadInput {
    Map<String, String> what = new TreeMap<>();
    what.put("prop", "info|langlinks|pageprops");
    what.put("ppprop", "wikibase_item");
    what.put("lllimit", "max");
    if (address.revision() > 0) {
      what.put("revids", Long.toString(address.revision()));
    } else {
      Optional<String> fault = Titles.fault(address.title());
      if (fault.isPresent()) {
        throw bad(address, "'" + address.title() + "' is no title of a page: " + fault.get());
      }
      what.put("titles", address.title());
      what.put("redirects", "1");
      what.put("converttitles", "1");
    }
    List<JsonNode> parts = api.query(address.written(), site, what, Api.Keep.NEVER);
    JsonNode first = parts.get(0);
    List<WikiPage.Redirect> redirects = redirects(first, address.title());
    JsonNode page = first.path("pages").path(0);
    refuse(address, site, first, page, redirects);
    Map<String, String> langlinks = new TreeMap<>();
    Optional<String> item = Optional.empty();
    for (JsonNode part : parts) {
      JsonNode same = part.path("pages").path(0);
      for (JsonNode link : same.path("langlinks")) {
        langlinks.putIfAbsent(link.path("lang").asText(), link.path("title").asText());
      }
      item = item.or(() -> item(same));
    }
    long revision = address.revision() > 0 ? address.revision() : page.path("lastrevid").asLong();
    return new Found(page.path("title").asText(), revision, redirects, langlinks, item);
  }

  static Optional<String> item(JsonNode page) {
    return Optional.of(page.path("pageprops").path("wikibase_item").asText())
        .filter(id -> id.matches("Q[1-9][0-9]*"));
  }

  /** The redirects of an answer in the order in which they lead from the title. */
  private static List<WikiPage.Redirect> redirects(JsonNode query, String title) {
    Map<String, WikiPage.Redirect> steps = new HashMap<>();
    for (JsonNode each : query.path("redirects")) {
      String from = each.path("from").asText();
      String to = each.path("to").asText();
      steps.put(from, new WikiPage.Redirect(from, to, each.path("tofragment").asText()));
    }
    String at = title;
    for (String list : List.of("normalized", "converted")) {
      for (JsonNode each : query.path(list)) {
        at = each.path("to").asText();
      }
    }
    List<WikiPage.Redirect> found = new ArrayList<>();
    for (WikiPage.Redirect step = steps.remove(at); step != null; step = steps.remove(step.to())) {
      found.add(step);
    }
    return found;
  }

  private static void refuse(
      PageAddress address,
      Site site,
      JsonNode query,
      JsonNode page,
      List<WikiPage.Redirect> redirects)
      throws BadInput {
    String way = way(redirects);
    JsonNode other = query.path("interwiki").path(0);
    if (!other.isMissingNode()) {
      throw bad(
          address,
          way
              + "'"
              + other.path("title").asText()
              + "' is a page of another wiki; name it as "
              + other.path("title").asText());
    }
    if (query.has("badrevids")) {
      throw bad(
          address,
          site.wiki() + " has no revision " + address.revision() + ", or it has been deleted");
    }
    if (page.isMissingNode()) {
      throw bad(
          address,
          redirects.isEmpty()
              ? site.wiki() + " has no page of that title"
              : way + "redirects go round in a circle and lead to no page");
    }
    String title = page.path("title").asText();
    if (page.path("invalid").asBoolean()) {
      throw bad(
          address,
          way + "'" + title + "' is no title of a page: " + page.path("invalidreason").asText());
    }
    if (page.path("special").asBoolean() || page.path("ns").asInt() < 0) {
      throw bad(
          address,
          way
              + "'"
              + title
              + "' is made anew each time it is shown and has no text; want an article");
    }
    if (page.path("missing").asBoolean()) {
      throw bad(
          address,
          way
              + site.wiki()
              + " has no page '"
              + title
              + "'; want the title as the page itself shows it");
    }
    String model = page.path("contentmodel").asText(WIKITEXT);
    if (!model.equals(WIKITEXT)) {
      throw bad(
          address, way + "'" + title + "' holds " + model + ", not wikitext; want an article");
    }
  }

  /** {@code redirected from 'Gaudi' to 'Gaudí': }. */
  private static String way(List<WikiPage.Redirect> redirects) {
    if (redirects.isEmpty()) {
      return "";
    }
    StringBuilder way = new StringBuilder("redirected from '").append(redirects.get(0).from());
    redirects.forEach(step -> way.append("' to '").append(step.to()));
    return way.append("': ").toString();
  }

  static BadInput bad(PageAddress address, String message) {
    return BadInput.at(address.written(), message);
  }
}
