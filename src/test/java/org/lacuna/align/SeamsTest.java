package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.TestPair;
import org.lacuna.text.Side;

/** Where a line goes on with the sentence of the one before. */
final class SeamsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The fog lifted at last;         | all set to work.                  | 1",
        "en | The fog lifted at last;         | Everybody set to work.            | 1",
        "en | The fog lifted at last.         | Everybody set to work.            | 0",
        "en | The fog lifted at last          | and everybody set to work.        | 1",
        "en | Fog at Last                     | Everybody set to work.            | 0",
        "en | It cost 3 francs (2 fr.         | 70) a day.                        | 1",
        "en | It cost 3 francs (2 fr.).       | 70 (of 80) bought it.             | 0",
        "ru | Туман рассеялся:                | Все взялись за дело.              | 1",
        "ru | Туман рассеялся,                | и все взялись за дело.            | 1",
        "zh | 雾散了；                          | 大家都开始干活。                     | 1",
        "zh | 雾散了。                          | 大家都开始干活。                     | 0",
        "ar | انقشع الضباب؛                    | بدأ الجميع العمل.                  | 1",
        "ar | انقشع الضباب.                    | بدأ الجميع العمل.                  | 0",
      })
  void countsThem(String language, String before, String text, int expected) {
    Seams seams =
        Seams.of(
            TestPair.of(language, before + "\n\n" + text, "en", "None.")
                .candidates()
                .sheet(Side.LEFT));
    assertEquals(0, seams.join(0, 1));
    assertEquals(expected * Seams.JOINS, seams.join(0, 2));
  }
}
