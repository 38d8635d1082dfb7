package org.lacuna.read.page;

import java.util.List;
import org.lacuna.text.Block;
import org.lacuna.text.Style;

/**
 * Styles of a block as tables write them: {@code ITALIC the great engine}, {@code LINK he > Ada}.
 */
public final class ShownStyles {
  private ShownStyles() {}

  /** Those of a block, in its order. */
  public static List<String> of(Block block) {
    return block.styles().stream()
        .map(
            style ->
                style.kind()
                    + " "
                    + style.span().in(block.text().text())
                    + (style.kind() == Style.Kind.LINK ? " > " + style.target() : ""))
        .toList();
  }
}
