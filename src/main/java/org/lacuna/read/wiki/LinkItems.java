package org.lacuna.read.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lacuna.text.BadInput;
import org.lacuna.text.Item;

/** Finds the items that links lead to, fifty in a request. */
final class LinkItems {
  /** MediaWiki's own limit for who is not logged in. */
  private static final int BATCH = 50;

  /** Redirects of redirects; MediaWiki itself follows them all and stops at a circle. */
  private static final int MOST_STEPS = 10;

  private final Api api;
  private final Sites sites;

  LinkItems(Api api, Sites sites) {
    this.api = api;
    this.sites = sites;
  }

  /**
   * An article that exists.
   *
   * @param title its own title
   * @param item its Wikidata item, if it has one
   * @param langlinks what the wanted wikis call it, by wiki
   */
  private record Page(String title, Optional<String> item, Map<String, String> langlinks) {}

  /** See {@link WikiClient#items}. */
  Map<String, Item> find(Site site, Collection<String> targets, Set<String> wikis) throws BadInput {
    Map<String, String> titles = new TreeMap<>();
    for (String target : targets) {
      Titles.ofLink(target).ifPresent(title -> titles.put(target, title));
    }
    List<Site> others = new ArrayList<>();
    for (String wiki : new TreeSet<>(wikis)) {
      Site other = sites.get(site.wiki(), wiki);
      if (!other.wiki().equals(site.wiki())) {
        others.add(other);
      }
    }
    Map<String, Page> pages = pages(site, titles.values(), others);
    Map<String, Map<String, Page>> counterparts = new TreeMap<>();
    for (Site other : others) {
      Set<String> linked = new TreeSet<>();
      for (Page page : pages.values()) {
        if (page.item().isEmpty()) {
          linked(page.langlinks(), other).flatMap(Titles::ofLink).ifPresent(linked::add);
        }
      }
      counterparts.put(other.wiki(), pages(other, linked, List.of()));
    }
    Map<String, Item> items = new TreeMap<>();
    titles.forEach(
        (target, title) -> {
          Page page = pages.get(title);
          if (page != null) {
            items.put(target, item(site, page, others, counterparts));
          }
        });
    return items;
  }

  private static Item item(
      Site site, Page page, List<Site> others, Map<String, Map<String, Page>> counterparts) {
    Map<String, String> titles = new TreeMap<>();
    titles.put(site.tag(), page.title());
    TreeSet<String> names = new TreeSet<>(Set.of(site.wiki() + ":" + page.title()));
    TreeSet<String> ids = new TreeSet<>();
    page.item().ifPresent(ids::add);
    for (Site other : others) {
      Optional<String> link = linked(page.langlinks(), other);
      if (link.isEmpty()) {
        continue;
      }
      Optional<Page> there = link.flatMap(Titles::ofLink).map(counterparts.get(other.wiki())::get);
      String title = there.map(Page::title).orElse(link.get());
      titles.put(other.tag(), title);
      if (there.isPresent()) {
        names.add(other.wiki() + ":" + title);
        there.get().item().ifPresent(ids::add);
      }
    }
    return new Item(ids.isEmpty() ? names.first() : ids.first(), titles);
  }

  /** The title among language links; a wiki may be linked by its name or its language's tag. */
  static Optional<String> linked(Map<String, String> langlinks, Site to) {
    return Optional.ofNullable(langlinks.get(to.wiki()))
        .or(() -> Optional.ofNullable(langlinks.get(to.tag())))
        .filter(title -> !title.isBlank());
  }

  /** The articles that the titles lead to, by title as given; others are left out. */
  private Map<String, Page> pages(Site site, Collection<String> titles, List<Site> others)
      throws BadInput {
    Map<String, Page> found = new HashMap<>();
    List<String> sorted = List.copyOf(new TreeSet<>(titles));
    for (int at = 0; at < sorted.size(); at += BATCH) {
      found.putAll(batch(site, sorted.subList(at, Math.min(at + BATCH, sorted.size())), others));
    }
    return found;
  }

  private Map<String, Page> batch(Site site, List<String> titles, List<Site> others)
      throws BadInput {
    Map<String, String> what = new TreeMap<>();
    what.put("titles", String.join("|", titles));
    what.put("redirects", "1");
    what.put("converttitles", "1");
    what.put("prop", "pageprops");
    what.put("ppprop", "wikibase_item|disambiguation");
    List<JsonNode> parts = new ArrayList<>();
    // A request a language: all languages of fifty pages would be thousands of links.
    for (Site other : others) {
      Map<String, String> linked = new TreeMap<>(what);
      linked.put("prop", "pageprops|langlinks");
      linked.put("lllang", other.wiki());
      linked.put("lllimit", "max");
      parts.addAll(api.query(site.wiki(), site, linked, Api.Keep.WHILE_FRESH));
    }
    if (others.isEmpty()) {
      parts.addAll(api.query(site.wiki(), site, what, Api.Keep.WHILE_FRESH));
    }
    return pages(titles, parts);
  }

  /** Puts the parts of the answers together: steps from title to title, and pages. */
  private static Map<String, Page> pages(List<String> titles, List<JsonNode> parts) {
    Map<String, String> normal = new HashMap<>();
    Map<String, String> converted = new HashMap<>();
    Map<String, String> redirects = new HashMap<>();
    Map<String, String> items = new HashMap<>();
    Map<String, Map<String, String>> langlinks = new HashMap<>();
    Set<String> articles = new HashSet<>();
    Set<String> lists = new HashSet<>();
    for (JsonNode part : parts) {
      part.path("normalized").forEach(step -> step(normal, step));
      part.path("converted").forEach(step -> step(converted, step));
      part.path("redirects").forEach(step -> step(redirects, step));
      for (JsonNode page : part.path("pages")) {
        String title = page.path("title").asText();
        boolean there = page.path("pageid").asLong() > 0 && page.path("ns").asInt(-1) == 0;
        if (there) {
          articles.add(title);
        }
        if (page.path("pageprops").has("disambiguation")) {
          lists.add(title);
        }
        Pages.item(page).ifPresent(id -> items.put(title, id));
        for (JsonNode link : page.path("langlinks")) {
          langlinks
              .computeIfAbsent(title, key -> new TreeMap<>())
              .putIfAbsent(link.path("lang").asText(), link.path("title").asText());
        }
      }
    }
    Map<String, Page> found = new HashMap<>();
    for (String written : titles) {
      String title = normal.getOrDefault(written, written);
      title = converted.getOrDefault(title, title);
      for (int step = 0; step < MOST_STEPS && redirects.containsKey(title); step++) {
        title = redirects.get(title);
      }
      if (articles.contains(title) && !lists.contains(title)) {
        Map<String, String> links = langlinks.getOrDefault(title, Map.of());
        found.put(written, new Page(title, Optional.ofNullable(items.get(title)), links));
      }
    }
    return found;
  }

  private static void step(Map<String, String> steps, JsonNode step) {
    steps.put(step.path("from").asText(), step.path("to").asText());
  }
}
