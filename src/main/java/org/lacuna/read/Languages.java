package org.lacuna.read;

import org.lacuna.language.LanguageTags;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/** Languages as a user names them. */
public final class Languages {
  private static final String WANTED = "; want a BCP 47 tag such as nn, ca or pt-BR";

  private Languages() {}

  /**
   * The language of a tag, in its shortest form: {@code nn} for {@code nn}, {@code NN} and {@code
   * nno}.
   *
   * @param option where the user gave it, for the message: {@code --left-lang} or {@code
   *     pairs.tsv:3}
   * @throws BadInput if it is no tag, or of no language that CLDR knows: {@code --left-lang:
   *     'deutsch' is not a language that CLDR knows; want a BCP 47 tag such as nn, ca or pt-BR; for
   *     'deutsch' that is de}
   */
  public static Language parse(String option, String tag) throws BadInput {
    try {
      Language language = LanguageTags.canonical(tag);
      if (LanguageTags.isKnown(language)) {
        return language;
      }
    } catch (IllegalArgumentException e) {
      throw refused(option, tag, "' is not a language tag");
    }
    throw refused(option, tag, "' is not a language that CLDR knows");
  }

  private static BadInput refused(String option, String tag, String complaint) {
    String hint =
        LanguageTags.named(tag.strip())
            .map(language -> "; for '" + tag.strip() + "' that is " + language)
            .orElse("");
    return BadInput.at(option, "'" + tag + complaint + WANTED + hint);
  }
}
