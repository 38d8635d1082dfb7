package org.lacuna.extract;

import java.util.List;
import org.lacuna.fact.Fact;
import org.lacuna.text.Sentence;

/** Finds the facts of one kind in a sentence. A pure function: same sentence, same facts. */
@FunctionalInterface
public interface Extractor {
  /**
   * The facts in the sentence, each with the one place where it stands, in text order, none
   * overlapping; empty if it has none.
   */
  List<? extends Fact> extract(Sentence sentence);
}
