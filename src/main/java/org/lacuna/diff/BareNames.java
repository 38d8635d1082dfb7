package org.lacuna.diff;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactKind;

/**
 * Finds names with their nouns that tell no more than the bare name does: where the other side
 * tells nothing of <em>Tyneside</em>, neither <em>Tyneside towns</em> nor <em>Tyneside speech</em>
 * is a gap of its own.
 */
final class BareNames {
  private BareNames() {}

  /**
   * The facts that need not be listed beside another of the same name.
   *
   * @param facts of one side with their judged mentions, in reading order
   */
  static Set<Fact> covered(Map<Fact, List<JudgedMention>> facts) {
    Map<String, Set<Fact>> byName = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    facts.forEach(
        (fact, mentions) -> {
          if (fact.kind() == FactKind.NAME) {
            for (JudgedMention judged : mentions) {
              String name = judged.mention().coreSurface();
              byName.computeIfAbsent(name, unseen -> new LinkedHashSet<>()).add(fact);
              if (judged.status() == Status.SHARED || judged.status() == Status.DIFFERS) {
                told.add(name);
              }
            }
          }
        });
    Set<Fact> covered = new HashSet<>();
    byName.forEach(
        (name, alike) -> {
          if (alike.size() > 1 && !told.contains(name)) {
            Fact kept =
                alike.stream()
                    .filter(fact -> !fact.first().isPhrase())
                    .findFirst()
                    .orElseGet(() -> alike.iterator().next());
            alike.stream()
                .filter(fact -> fact != kept && fact.first().isPhrase())
                .forEach(covered::add);
          }
        });
    return covered;
  }
}
