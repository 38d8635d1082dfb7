package org.lacuna.language;

import org.lacuna.text.Span;

/**
 * A word in a text.
 *
 * @param text the word as written
 * @param span where it stands
 */
public record Word(String text, Span span) {
  /** Whether it starts with a capital letter: {@code Oslo}, {@code Ťažký}; never {@code 5th}. */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether its script has no capitals: Chinese, Arabic. */
  public boolean isCaseless() {
    int first = text.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isLowerCase(first)
        && !Character.isTitleCase(first);
  }

  /** Whether it has a letter at all, or only digits. */
  public boolean hasLetter() {
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      if (Character.isLetter(letter)) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  /** Whether it has a capital letter after its first: {@code NASA}, {@code McKinley}. */
  public boolean hasInnerCapital() {
    for (int at = Character.charCount(text.codePointAt(0)); at < text.length(); ) {
      int letter = text.codePointAt(at);
      if (Character.isUpperCase(letter)) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  /** Number of characters, one for each code point. */
  public int letters() {
    return text.codePointCount(0, text.length());
  }
}
