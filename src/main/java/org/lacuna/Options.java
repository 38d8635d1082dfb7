package org.lacuna;

import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.match.Glossary;

/**
 * What a comparison may use beside the two articles.
 *
 * @param glossary the editor's own pairs of words
 * @param models folder with what the user added ({@code *.bin} sentence models); absent: none
 */
public record Options(Glossary glossary, Optional<Path> models) {
  /** Nothing beside the articles. */
  public static Options standard() {
    return new Options(Glossary.empty(), Optional.empty());
  }
}
