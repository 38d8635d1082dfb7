package org.lacuna.read.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.lacuna.read.page.ReasonedTable;

/** What the classes of elements say: {@code navbox} is no text, {@code infotaula} an infobox. */
final class PageClasses {
  private static final String TABLE = "classes.tsv";
  private static final List<String> HEADER = List.of("kind", "class", "reason");
  private static final Map<String, Set<String>> BY_KIND = read();
  private static final Set<String> HIDDEN = BY_KIND.get("hidden");
  private static final Set<String> INFOBOX = BY_KIND.get("infobox");
  private static final Set<String> DISAMBIGUATION = BY_KIND.get("disambiguation");

  private PageClasses() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (List<String> row : ReasonedTable.rows(PageClasses.class, TABLE, HEADER)) {
      kinds.computeIfAbsent(row.get(0), kind -> new TreeSet<>()).add(row.get(1));
    }
    return kinds;
  }

  static boolean hidden(Element element) {
    return any(element, HIDDEN);
  }

  static boolean infobox(Element element) {
    return any(element, INFOBOX);
  }

  static boolean disambiguation(Element element) {
    return !element.normalName().equals("a") && any(element, DISAMBIGUATION);
  }

  private static boolean any(Element element, Set<String> classes) {
    return element.hasAttr("class") && element.classNames().stream().anyMatch(classes::contains);
  }
}
