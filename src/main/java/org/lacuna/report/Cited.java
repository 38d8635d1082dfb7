package org.lacuna.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.text.Citation;
import org.lacuna.text.Reference;

/**
 * Whether a reference stands with a fact, and which.
 *
 * <p>A footnote speaks for what stands before it in its sentence: in <em>It has 9 keys[1] and 3
 * locks.</em> for the keys and not for the locks. One mention of a fact that has one is enough. The
 * first {@value #MOST} references are told.
 *
 * @param label {@code yes}, {@code no}, or {@code unknown} where the source shows no references
 * @param references what they say, {@code | } between several: {@code Moen: Fjordane, 2004,
 *     https://example.org/moen}
 */
public record Cited(String label, String references) {
  /** More references than these help nobody to carry a fact over. */
  private static final int MOST = 10;

  static Cited of(FactSheet sheet, Fact fact) {
    Set<String> references = new LinkedHashSet<>();
    for (Mention mention : fact.mentions()) {
      for (Citation citation : sheet.sentences().get(mention.sentence() - 1).citations()) {
        if (citation.at() >= mention.within().end()) {
          references.add(text(citation.reference()));
        }
      }
    }
    if (references.isEmpty()) {
      return new Cited(sheet.article().origin().showsReferences() ? "no" : "unknown", "");
    }
    String texts =
        references.stream()
            .filter(text -> !text.isEmpty())
            .limit(MOST)
            .collect(Collectors.joining(" | "));
    return new Cited("yes", texts);
  }

  /** A reference on one line: its text, and its address and numbers as far as it lacks them. */
  private static String text(Reference reference) {
    String text = line(reference.text());
    List<String> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    add(parts, text, "", reference.url(), UnaryOperator.identity());
    boolean doiInUrl = reference.url().contains(reference.doi());
    if (!doiInUrl) {
      add(parts, text, "doi:", reference.doi(), UnaryOperator.identity());
    }
    add(parts, text, "ISBN ", reference.isbn(), isbn -> isbn.replaceAll("[-\u2010\u2011 ]", ""));
    return String.join(", ", parts);
  }

  private static void add(
      List<String> parts, String text, String name, String value, UnaryOperator<String> plain) {
    String line = line(value);
    if (!line.isEmpty() && !plain.apply(text).contains(plain.apply(line))) {
      parts.add(name + line);
    }
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
