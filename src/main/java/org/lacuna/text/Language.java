package org.lacuna.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language by its BCP 47 tag, in canonical form: {@code Language.of("NN").tag()} is {@code "nn"},
 * {@code Language.of("pt_br").tag()} is {@code "pt-BR"}.
 *
 * @param tag the canonical tag
 */
public record Language(String tag) {
  /**
   * @throws IllegalArgumentException if the tag is not in canonical form; see {@link #of}
   */
  public Language {
    if (!tag.equals(canonical(tag))) {
      throw new IllegalArgumentException("not a canonical language tag: '" + tag + "'");
    }
  }

  /**
   * The language of a tag in any case, with hyphens or underscores.
   *
   * <p>Well-formedness is all that is asked here; whether anything is known of the language is for
   * {@code org.lacuna.language} to say.
   *
   * @throws IllegalArgumentException if the tag is not well-formed by BCP 47, or empty
   */
  public static Language of(String tag) {
    return new Language(canonical(tag.strip()));
  }

  private static String canonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      if (locale.getLanguage().isEmpty()) {
        throw new IllegalArgumentException("no language in the tag '" + tag + "'");
      }
      return locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a BCP 47 language tag: '" + tag + "'", e);
    }
  }

  /** The bare language of the tag: {@code "pt"} for {@code pt-BR}, {@code "sr"} for sr-Latn. */
  public String code() {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  /** The Java locale of the same tag. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  // Written out: what is known of languages is looked up by them all the time.
  @Override
  public boolean equals(Object other) {
    return other instanceof Language that && tag.equals(that.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
