package org.lacuna.text;

/**
 * The scripts that are written without spaces between words: Chinese, Japanese, Thai and others.
 */
public final class UnspacedScript {
  /** Before the first of them, Thai. */
  private static final int FIRST = 0x0E00;

  private UnspacedScript() {}

  /**
   * Whether a character is of such a script; {@code '東'} is, {@code 'å'} and {@code '서'} are not.
   */
  public static boolean has(int codePoint) {
    if (codePoint < FIRST) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
