package org.lacuna.match;

import org.lacuna.language.WordForm;
import org.lacuna.text.Span;

/**
 * A place in a sentence that tells a known thing: {@code link Q39} over <em>Sveits</em>.
 *
 * @param within where, in the sentence's clean text
 * @param id the thing's {@link org.lacuna.text.Item#id}
 * @param linked whether a link leads there from this place, or from the name that it repeats; else
 *     it is only what the thing is called
 */
record ItemLabel(Span within, String id, boolean linked) {
  private static final String LINK = "link ";
  private static final String TITLE = "title ";

  /** A link on both sides leads to one thing. */
  private static final double BOTH_LINKED = 1;

  /** As for what CLDR calls a thing: a title may have other meanings. */
  private static final double ONE_WRITTEN = 0.95;

  /** The label as a word: the same thing has one folded form, the sound says how it is told. */
  WordForm form() {
    String label = LINK + id;
    return new WordForm(label, linked ? label : TITLE + id, label);
  }

  /** Whether a label is one of these. */
  static boolean is(WordForm label) {
    return label.folded().startsWith(LINK);
  }

  /** The id in a label. */
  static String id(WordForm label) {
    return label.folded().substring(LINK.length());
  }

  /** How surely two labels mean one thing: what neither side links is told by its words alone. */
  static double likeness(WordForm one, WordForm other) {
    boolean linked = one.sound().startsWith(LINK);
    boolean otherLinked = other.sound().startsWith(LINK);
    if (!one.folded().equals(other.folded()) || !(linked || otherLinked)) {
      return 0;
    }
    return linked && otherLinked ? BOTH_LINKED : ONE_WRITTEN;
  }
}
