package org.lacuna.read.dump;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The link tables of one wiki, main namespace only: which page has which title, where redirects
 * lead, which item a page is about and what other wikis call it.
 */
final class WikiTables {
  private final Map<String, Integer> pages;
  private final Map<Integer, String> titles;
  private final Map<Integer, String> redirects;
  private final Map<Integer, String> items;
  private final Map<String, Map<Integer, String>> langlinks;

  private WikiTables(Builder builder) {
    pages = builder.pages;
    redirects = builder.redirects;
    items = builder.items;
    langlinks = builder.langlinks;
    titles = new HashMap<>(pages.size() * 2);
    pages.forEach((title, page) -> titles.put(page, title));
  }

  /** The page that a title leads to in the end, in its own title; absent if there is none. */
  Optional<String> resolve(String title) {
    String at = title;
    for (int hops = 0; hops <= PageSearch.MOST_REDIRECTS; hops++) {
      Integer page = pages.get(at);
      if (page == null) {
        return Optional.empty();
      }
      String to = redirects.get(page);
      if (to == null) {
        return Optional.of(at);
      }
      at = to;
    }
    return Optional.empty();
  }

  /** The Wikidata item of a page, {@code Q900003}. */
  Optional<String> item(String title) {
    return Optional.ofNullable(pages.get(title)).map(items::get);
  }

  /** What a wiki of another language calls the page. */
  Optional<String> langlink(String title, String language) {
    return Optional.ofNullable(pages.get(title))
        .map(langlinks.getOrDefault(language, Map.of())::get);
  }

  /** The page whose link into a language has that title; of several the first by title. */
  Map<String, String> pagesByLanglink(String language) {
    Map<String, String> found = new HashMap<>();
    langlinks
        .getOrDefault(language, Map.of())
        .forEach(
            (page, title) ->
                Optional.ofNullable(titles.get(page))
                    .ifPresent(
                        own -> found.merge(title, own, (a, b) -> a.compareTo(b) <= 0 ? a : b)));
    return found;
  }

  /** Gathers the rows of the tables. */
  static final class Builder {
    private static final String MAIN = "0";

    private final Map<String, Integer> pages = new HashMap<>();
    private final Map<Integer, String> redirects = new HashMap<>();
    private final Map<Integer, String> items = new HashMap<>();
    private final Map<String, Map<Integer, String>> langlinks = new TreeMap<>();

    void page(String[] row) {
      if (MAIN.equals(row[1]) && row[2] != null) {
        pages.put(row[2].replace('_', ' '), id(row[0]));
      }
    }

    void redirect(String[] row) {
      boolean here = row[3] == null || row[3].isEmpty();
      if (here && MAIN.equals(row[1]) && row[2] != null) {
        redirects.put(id(row[0]), row[2].replace('_', ' '));
      }
    }

    void item(String[] row) {
      if ("wikibase_item".equals(row[1]) && row[2] != null) {
        items.put(id(row[0]), row[2]);
      }
    }

    void langlink(String[] row) {
      if (row[1] != null && row[2] != null && !row[2].isEmpty()) {
        langlinks
            .computeIfAbsent(row[1], language -> new HashMap<>())
            .put(id(row[0]), row[2].replace('_', ' '));
      }
    }

    private static int id(String digits) {
      try {
        return Integer.parseUnsignedInt(String.valueOf(digits));
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    WikiTables build() {
      return new WikiTables(this);
    }
  }
}
