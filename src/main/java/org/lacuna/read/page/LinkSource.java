package org.lacuna.read.page;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.lacuna.text.BadInput;
import org.lacuna.text.Item;

/** Says what the links of a wiki's pages lead to. */
@FunctionalInterface
public interface LinkSource {
  /**
   * What links lead to.
   *
   * @param wiki the wiki whose pages hold the links: {@code nn}
   * @param targets the pages they name, as written; a link that leads to no known page is left out
   *     of the answer
   * @param languages the languages whose titles are of interest
   * @return the items, by target as written
   * @throws BadInput if they cannot be found out
   */
  Map<String, Item> items(String wiki, Collection<String> targets, Set<String> languages)
      throws BadInput;
}
