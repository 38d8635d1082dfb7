package org.lacuna.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lacuna.text.BadInput;

/** A file that tells Lacuna what to do, and is no article: a list of pairs, a glossary. */
public final class WorkFile {
  private WorkFile() {}

  /**
   * The whole text of the file, without byte order mark.
   *
   * @param wanted what such a file is, for the message: {@code "a file that lists pairs"}
   * @throws BadInput if there is no such file, it is a folder, not UTF-8 or cannot be read
   */
  public static String text(Path file, String wanted) throws BadInput {
    if (Files.notExists(file)) {
      throw BadInput.at(file, "no such file");
    }
    if (Files.isDirectory(file)) {
      throw BadInput.at(file, "is a folder; want " + wanted);
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw BadInput.at(file, "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw BadInput.at(file, "cannot be read: " + e.getMessage());
    }
  }
}
