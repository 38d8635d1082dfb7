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
 */
public record WordForm(String folded, String sound, String skeleton) {}
