package org.lacuna;

import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.match.Glossary;
import org.lacuna.match.Lexicons;

/**
 * What a comparison may use beside the two articles.
 *
 * @param glossary the editor's own pairs of words
 * @param models folder with what the user added ({@code *.bin} sentence models); absent: none
 * @param lexicons words learned from other pairs of articles
 */
public record Options(Glossary glossary, Optional<Path> models, Lexicons lexicons) {
  /** Nothing beside the articles. */
  public static Options standard() {
    return new Options(Glossary.empty(), Optional.empty(), Lexicons.none());
  }
}
