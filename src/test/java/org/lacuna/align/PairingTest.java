package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.Sample;
import org.lacuna.TestPair;
import org.lacuna.text.Side;

/** What the terms of two sentences add sums up to the score that aligned them. */
final class PairingTest {
  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void theVoicesSumUpToTheScore(Sample sample) {
    Aligner.Result aligned =
        TestPair.of(
                sample.leftTag(),
                Sample.text(sample.left()),
                sample.rightTag(),
                Sample.text(sample.right()))
            .aligned();
    Emissions emissions = Emissions.of(aligned.candidates(), aligned.habits());
    int whole = 0;
    for (int left = 1; left <= 5; left++) {
      for (int right = 1; right <= emissions.sentences(Side.RIGHT); right++) {
        Pairing pairing = Pairing.of(aligned, left, right);
        double sum =
            pairing.length() + pairing.voices().stream().mapToDouble(Pairing.Voice::nats).sum();
        assertEquals(
            Pairing.score(emissions, Side.RIGHT, right - 1, left - 1),
            pairing.score(),
            1e-9,
            "both ways");
        if (Math.abs(pairing.score()) < Emissions.MOST) {
          assertEquals(pairing.score(), sum, 1e-9, left + " ~ " + right);
          whole++;
        }
      }
    }
    assertTrue(whole > 50, "only " + whole);
  }
}
