package org.lacuna.language;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * ICU's resource bundles of a language, and those it inherits from.
 *
 * <p>ICU's formatters would give the same forms one by one, for each unit, plural and case; the
 * bundles hold them all, and reading them takes milliseconds. A bundle that ICU gives for want of
 * the language's own (it falls back to the language of the machine) is not taken.
 */
final class CldrBundles {
  private final List<ULocale> locales;

  CldrBundles(ULocale locale) {
    this.locales = inherited(locale);
  }

  /** The locale, those it inherits from, and the root, whose symbols are international. */
  private static List<ULocale> inherited(ULocale locale) {
    List<ULocale> chain = new ArrayList<>();
    for (ULocale at = locale; !at.getBaseName().isEmpty(); at = at.getFallback()) {
      chain.add(at);
    }
    if (List.of("nb", "nn").contains(locale.getLanguage())) {
      chain.add(new ULocale("no"));
    }
    chain.add(ULocale.ROOT);
    return chain;
  }

  /** The tables that stand under a path in the bundles of the language, its own before the root. */
  List<UResourceBundle> tables(String base, String... path) {
    List<UResourceBundle> found = new ArrayList<>();
    for (ULocale locale : locales) {
      Optional<UResourceBundle> at =
          Optional.of(UResourceBundle.getBundleInstance(base, locale))
              .filter(got -> got.getULocale().getLanguage().equals(locale.getLanguage()));
      for (String key : path) {
        at = at.flatMap(table -> child(table, key));
      }
      at.ifPresent(found::add);
    }
    return found;
  }

  private static Optional<UResourceBundle> child(UResourceBundle table, String key) {
    return children(table).stream().filter(at -> key.equals(at.getKey())).findFirst();
  }

  /** The entries of a table or an array; none of anything else. */
  static List<UResourceBundle> children(UResourceBundle table) {
    return switch (table.getType()) {
      case UResourceBundle.TABLE, UResourceBundle.ARRAY ->
          IntStream.range(0, table.getSize()).mapToObj(table::get).toList();
      default -> List.of();
    };
  }

  /** Every string below a node, but for those under the keys that are no forms of the name. */
  static void strings(UResourceBundle node, Consumer<String> sink) {
    if (node.getType() == UResourceBundle.STRING) {
      sink.accept(node.getString());
    }
    for (UResourceBundle child : children(node)) {
      String key = child.getKey();
      if (!"dnam".equals(key) && !"per".equals(key) && !"gender".equals(key)) {
        strings(child, sink);
      }
    }
  }
}
