package org.lacuna.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The thing that pages of several wikis are about, whatever they call it.
 *
 * <p>{@code new Item("Q39", Map.of("nn", "Sveits", "ca", "Suïssa"))} is Switzerland. Where a wiki
 * names no Wikidata item, one of its pages stands for it: {@code new Item("ca:Oli d'oliva", …)}.
 *
 * @param id the same for every link that leads to the thing: {@code Q39}, or wiki and page title
 * @param titles what wikis call their page on it, by language tag; sorted; may be empty
 */
public record Item(String id, Map<String, String> titles) {
  /** Copies and sorts the titles. */
  public Item {
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
  }

  /** What the wiki of a language calls its page on it; empty if that is unknown. */
  public Optional<String> title(Language language) {
    String exact = titles.get(language.tag());
    return Optional.ofNullable(exact == null ? titles.get(language.code()) : exact);
  }
}
