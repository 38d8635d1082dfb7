package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.fact.FactSheet;
import org.lacuna.text.Article;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;

/** Makes sheets without facts, for what reads words only. */
final class Sheets {
  private Sheets() {}

  static FactSheet of(String tag, List<String> texts) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      sentences.add(
          new Sentence(sentences.size() + 1, "", at == 0, CleanText.at(text, at), List.of()));
      at += text.length() + 1;
    }
    String input = String.join(" ", texts);
    return new FactSheet(
        new Article("test", Language.of(tag), input, List.of()), sentences, List.of());
  }
}
