package org.lacuna.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an article is, as a user writes it: the path of a file ({@code texts/ada.nn.txt}) or a page
 * of a wiki ({@code nn:Tomat}).
 *
 * <p>Which of the two it is is decided when it is read: a file that is there is that file.
 *
 * @param written what the user wrote
 * @param file what it is as a path; absent if no file can be called so
 * @param complaint why no file can be called so; empty if one can
 */
public record Place(String written, Optional<Path> file, String complaint) {
  /** The place of a file. */
  public static Place of(Path file) {
    return new Place(file.toString(), Optional.of(file), "");
  }

  /** A place as written on a command line: a relative path counts from the current folder. */
  public static Place of(String written) {
    try {
      return new Place(written, Optional.of(Path.of(written)), "");
    } catch (InvalidPathException e) {
      return new Place(written, Optional.empty(), e.getReason());
    }
  }

  /**
   * A place as written in a list: a relative path counts from the list's folder or, when nothing is
   * there, from the current one.
   */
  public static Place in(Path list, String written) {
    try {
      Path beside = list.resolveSibling(written);
      Path here = Path.of(written);
      Path file = Files.notExists(beside) && Files.exists(here) ? here : beside;
      return new Place(written, Optional.of(file), "");
    } catch (InvalidPathException e) {
      return new Place(written, Optional.empty(), e.getReason());
    }
  }

  /** Whether there is a file or a folder of that name. */
  boolean isThere() {
    return file.isPresent() && Files.exists(file.get());
  }

  /** As the user wrote it. */
  @Override
  public String toString() {
    return written;
  }
}
