package org.lacuna.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What the classes of elements say: {@code navbox} is no text, {@code infotaula} an infobox. */
final class PageClasses {
  private static final String TABLE = "classes.tsv";
  private static final Map<String, Set<String>> BY_KIND = read();
  private static final Set<String> HIDDEN = BY_KIND.get("hidden");
  private static final Set<String> INFOBOX = BY_KIND.get("infobox");
  private static final Set<String> DISAMBIGUATION = BY_KIND.get("disambiguation");

  private PageClasses() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new TreeMap<>();
    try (InputStream in = PageClasses.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + TABLE + " on the class path");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 2; i < lines.size(); i++) {
        List<String> cells = List.of(lines.get(i).split("\t", -1));
        if (cells.size() != 3) {
          throw new IllegalStateException(
              TABLE + ":" + (i + 1) + ": want 3 cells, got " + cells.size());
        }
        kinds.computeIfAbsent(cells.get(0), kind -> new TreeSet<>()).add(cells.get(1));
      }
      return kinds;
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
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
