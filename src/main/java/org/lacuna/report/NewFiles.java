package org.lacuna.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.lacuna.text.BadInput;

/**
 * New files of one folder that appear together and whole, or not at all.
 *
 * <p>Each is written beside its place, as {@code .gaps.csv.4711.new} (4711 being the process);
 * {@link #commit} moves all of them to their places when the last one is whole. Closed without
 * that, they vanish, and what stood in the folder before is untouched.
 */
public final class NewFiles implements AutoCloseable {
  private static final long PROCESS = ProcessHandle.current().pid();
  private static final String ELSEWHERE = "choose another folder";

  /** Characters that are written at once: most files of a pair have fewer. */
  private static final int ENOUGH_TO_WRITE = 1 << 15;

  /** How a file is opened for writing. */
  interface Opener {
    OutputStream open(Path file) throws IOException;
  }

  private final Path folder;
  private final boolean byteOrderMark;
  private final Opener opener;
  private final List<CsvFile<?>> files = new ArrayList<>();

  private NewFiles(Path folder, boolean byteOrderMark, Opener opener) {
    this.folder = folder;
    this.byteOrderMark = byteOrderMark;
    this.opener = opener;
  }

  /**
   * New files in a folder, which is made if need be.
   *
   * @param byteOrderMark whether each starts with one, for Excel
   * @throws BadInput if the folder cannot be made
   */
  public static NewFiles in(Path folder, boolean byteOrderMark) throws BadInput {
    return in(folder, byteOrderMark, Files::newOutputStream);
  }

  static NewFiles in(Path folder, boolean byteOrderMark, Opener opener) throws BadInput {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      refuseFiles(folder);
      throw cannot("made", folder, e);
    }
    return new NewFiles(folder, byteOrderMark, opener);
  }

  private static void refuseFiles(Path folder) throws BadInput {
    for (Path part = folder; part != null; part = part.getParent()) {
      if (Files.exists(part) && !Files.isDirectory(part)) {
        String complaint =
            part.equals(folder) ? "is a file" : "cannot be made: " + part + " is a file";
        throw BadInput.at(folder, complaint + "; " + ELSEWHERE);
      }
    }
  }

  /**
   * Starts a file with the header of the table.
   *
   * @throws BadInput if it cannot be written
   */
  public <R> CsvFile<R> csv(String name, CsvTable<R> table) throws BadInput {
    CsvFile<R> file = new CsvFile<>(folder.resolve(name), table);
    files.add(file);
    file.start();
    return file;
  }

  /**
   * Finishes all files and puts them into their places.
   *
   * @throws BadInput if one cannot be finished, and then none is moved; or if one cannot be moved
   */
  public void commit() throws BadInput {
    for (CsvFile<?> file : files) {
      file.finish();
    }
    for (CsvFile<?> file : files) {
      file.move();
    }
    files.clear();
  }

  /** Removes what was not committed. */
  @Override
  public void close() {
    files.forEach(CsvFile::discard);
  }

  /** A file that takes one row after the other. */
  public final class CsvFile<R> {
    private final Path place;
    private final Path draft;
    private final CsvTable<R> table;
    private final CSVFormat format = CsvTable.format();
    private final StringBuilder waiting = new StringBuilder();
    private OutputStream out = OutputStream.nullOutputStream();

    private CsvFile(Path place, CsvTable<R> table) {
      this.place = place;
      this.draft = place.resolveSibling("." + place.getFileName() + "." + PROCESS + ".new");
      this.table = table;
    }

    private void start() throws BadInput {
      if (Files.isDirectory(place)) {
        throw BadInput.at(place, "is a folder; " + ELSEWHERE);
      }
      try {
        out = opener.open(draft);
        if (byteOrderMark) {
          waiting.append('\uFEFF');
        }
        table.printHeader(waiting);
      } catch (IOException e) {
        throw cannot("written", place, e);
      }
    }

    /**
     * Adds a row.
     *
     * @throws BadInput if it cannot be written
     */
    public void add(R row) throws BadInput {
      try {
        table.print(row, format, waiting);
      } catch (IOException e) {
        throw cannot("written", place, e);
      }
      writeIfEnough();
    }

    /**
     * Adds rows that are printed already, each with its line end.
     *
     * @throws BadInput if they cannot be written
     */
    public void addPrinted(String rows) throws BadInput {
      waiting.append(rows);
      writeIfEnough();
    }

    private void writeIfEnough() throws BadInput {
      if (waiting.length() >= ENOUGH_TO_WRITE) {
        write();
      }
    }

    private void write() throws BadInput {
      try {
        out.write(waiting.toString().getBytes(UTF_8));
      } catch (IOException e) {
        throw cannot("written", place, e);
      }
      waiting.setLength(0);
    }

    /**
     * Adds rows.
     *
     * @throws BadInput if they cannot be written
     */
    public void addAll(Iterable<R> rows) throws BadInput {
      for (R row : rows) {
        add(row);
      }
    }

    // Not forced to the disk, which would cost 4 ms a file: a full disk is told by write or close.
    private void finish() throws BadInput {
      write();
      try {
        out.close();
      } catch (IOException e) {
        throw cannot("written", place, e);
      }
    }

    private void move() throws BadInput {
      try {
        Files.move(draft, place, ATOMIC_MOVE);
      } catch (IOException e) {
        throw cannot("written", place, e);
      }
    }

    private void discard() {
      try {
        out.close();
      } catch (IOException e) {
        // What could not be written is not wanted any more.
      }
      try {
        Files.deleteIfExists(draft);
      } catch (IOException e) {
        // The failure that led here has been told; a leftover draft harms nobody.
      }
    }
  }

  private static BadInput cannot(String what, Path place, IOException e) {
    String remedy =
        e instanceof FileSystemException ? ELSEWHERE : "free some space or " + ELSEWHERE;
    return BadInput.at(place, "cannot be " + what + ": " + reason(e) + "; " + remedy);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.getMessage();
  }
}
