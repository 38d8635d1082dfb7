package org.lacuna.match;

import java.util.List;
import org.lacuna.language.WordForm;

/**
 * A kind of word of a {@link Vocabulary}, or a label.
 *
 * @param form its comparable forms; of a label all three are the label
 * @param label whether it is one
 * @param keys what it is looked up by among words of its own script
 */
record VocabularyEntry(WordForm form, boolean label, List<String> keys) {
  VocabularyEntry(WordForm form, boolean label) {
    this(form, label, List.copyOf(WordIndex.keys(form, label, false)));
  }

  /** Whether it is the label of a general word such as <em>lake</em>. */
  boolean isGeneral() {
    return label && form.folded().startsWith(Labels.GENERAL);
  }

  /** Whether it is the label of an ordinal, as <em>V</em> of <em>George V</em> has. */
  boolean isRank() {
    return label && form.folded().startsWith(Labels.RANK);
  }

  /** Whether it is a word proper that starts with a letter. */
  boolean opensWithLetter() {
    return !label && Character.isLetter(form.folded().charAt(0));
  }

  /** Whether it is what CLDR calls some country, city or language. */
  boolean isOfCldr() {
    return label && form.folded().startsWith(Labels.CLDR);
  }

  /** Whether it is a label that says which thing is meant, in words of every language. */
  boolean isNaming() {
    String name = form.folded();
    return label
        && !ItemLabel.is(form)
        && !name.startsWith(Labels.GENERAL)
        && !name.startsWith(Acronyms.ACRONYM)
        && !name.startsWith(Acronyms.INITIALS);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof VocabularyEntry that && label == that.label && form.equals(that.form));
  }

  /** A word and a label are seldom spelled alike. */
  @Override
  public int hashCode() {
    return form.hashCode();
  }
}
