package org.lacuna.read;

import java.util.Set;
import java.util.TreeSet;
import org.lacuna.text.Article;
import org.lacuna.text.Block;
import org.lacuna.text.Section;
import org.lacuna.text.Style;

/** The pages that the links of an article name. */
final class LinkTargets {
  private LinkTargets() {}

  /** The targets as written, sorted; addresses of the web are none. */
  static Set<String> of(Article article) {
    Set<String> targets = new TreeSet<>();
    for (Section section : article.sections()) {
      for (Block block : section.blocks()) {
        for (Style style : block.styles()) {
          if (style.kind() == Style.Kind.LINK && !isAddress(style.target())) {
            targets.add(style.target());
          }
        }
      }
    }
    return targets;
  }

  private static boolean isAddress(String target) {
    return target.isEmpty() || target.contains("//") || target.startsWith("mailto:");
  }
}
