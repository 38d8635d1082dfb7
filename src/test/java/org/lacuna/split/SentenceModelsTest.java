package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;

/** A model that the user has put into a folder; here OpenNLP's own for English. */
final class SentenceModelsTest extends SplitterContract {
  private static final String ENGLISH = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  @TempDir Path folder;

  @BeforeEach
  void putModel() throws IOException {
    try (InputStream in = SentenceModelsTest.class.getResourceAsStream(ENGLISH)) {
      Files.copy(in, folder.resolve("my-model.bin"));
    }
    Files.writeString(folder.resolve("README.md"), "what is here");
  }

  @Override
  Splitter splitter(Language language) {
    try {
      return SentenceSplitter.of(language, folder);
    } catch (BadInput e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theManifestNamesTheLanguage() throws BadInput {
    assertTrue(SentenceModels.in(folder, Language.of("en-GB")).isPresent());
    assertTrue(SentenceModels.in(folder, Language.of("nn")).isEmpty());
  }

  @Test
  void theFileNamesTheLanguage() throws BadInput, IOException {
    Files.copy(folder.resolve("my-model.bin"), folder.resolve("nn-sent.bin"));
    assertTrue(SentenceModels.in(folder, Language.of("nn")).isPresent());
  }

  @Test
  void theModelDecidesWhereKnowledgeCannot() {
    String text = "They were held at 5 a.m. Eastern police said so.";
    Article article = Articles.of(Language.of("en"), text);
    assertEquals(1, SentenceSplitter.of(Language.of("en")).split(article).size());
    assertEquals(2, splitter(Language.of("en")).split(article).size());
  }

  @Test
  void aBrokenModelIsNamed() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.bin"), "no zip");
    BadInput error =
        assertThrows(BadInput.class, () -> SentenceSplitter.of(Language.of("en"), folder));
    assertEquals(
        broken
            + ": not an OpenNLP model (zip END header not found); want a *.bin as OpenNLP trains"
            + " them: replace it or take it away",
        error.getMessage());
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path none = folder.resolve("none");
    BadInput error =
        assertThrows(BadInput.class, () -> SentenceSplitter.of(Language.of("en"), none));
    assertEquals(none + ": no folder of models that can be listed; make it", error.getMessage());
  }

  @Test
  void eightThreadsGetWhatOneGets() {
    Article article =
        Articles.of(Language.of("en"), "He lives in the U.S. Sales rose. It rains. ".repeat(200));
    Splitter splitter = splitter(Language.of("en"));
    List<Sentence> alone = splitter.split(article);
    IntStream.range(0, 8)
        .parallel()
        .forEach(thread -> assertEquals(alone, splitter.split(article), "thread " + thread));
  }
}
