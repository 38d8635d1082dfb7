package org.lacuna.language;

/**
 * A word as it is compared across languages.
 *
 * <p>Of Norwegian <em>Tsjekhov</em>: folded {@code tsjekhov}, sound {@code kekov}, skeleton {@code
 * kkv}; of Russian <em>Чехов</em>: {@code chekhov}, {@code kekov}, {@code kkv}.
 *
 * @param folded romanised, lower case, without accents
 * @param sound spellings of one sound made one, doubled letters single
 * @param skeleton the consonants of {@code sound}
 * @param letters what its letters may sound like, a char a slot of {@link LetterSounds}
 * @param script the script it was written in, by its ISO 15924 code: {@code Latn}; {@code Latn as
 *     heard} in a language that respells foreign names
 */
public record WordForm(
    String folded, String sound, String skeleton, String letters, String script) {
  /** Of what else there is, {@code folded} decides nearly all. */
  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  /** A word that was written in Latin letters. */
  public WordForm(String folded, String sound, String skeleton) {
    this(
        folded,
        sound,
        skeleton,
        LetterSounds.slots(folded, Romanisation.LATIN),
        Romanisation.LATIN);
  }
}
