package org.lacuna.read.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.text.BadInput;

/**
 * The index of a multistream dump: a line a page, {@code 616:13:Antoni Gaudí} — the byte at which
 * the stream with the page starts, the page's number, its title. It is gone through at every
 * question and never held.
 *
 * @param file the index, plain or packed
 */
record MultistreamIndex(Path file) {
  /** Bytes; a title has at most 255. */
  private static final int LONGEST_LINE = 4_000;

  private static final List<String> ENDINGS =
      List.of("-index.txt.bz2", "-index.txt.gz", "-index.txt");

  /** The index that lies beside a dump: {@code x-multistream-index.txt.bz2}, packed or not. */
  static Optional<MultistreamIndex> beside(Path dump) {
    String name = String.valueOf(dump.getFileName());
    String bare = name.replaceFirst("\\.bz2$", "");
    String stem = bare.replaceFirst("\\.xml$", "");
    for (String start : List.of(stem, bare, name)) {
      for (String ending : ENDINGS) {
        Path index = dump.resolveSibling(start + ending);
        if (Files.isRegularFile(index)) {
          return Optional.of(new MultistreamIndex(index));
        }
      }
    }
    return Optional.empty();
  }

  /** Titles by the place of the stream that holds them; those that are not in it are left out. */
  TreeMap<Long, Set<String>> places(Set<String> titles, NearTitles near) throws BadInput {
    TreeMap<Long, Set<String>> places = new TreeMap<>();
    int line = 0;
    try (Packing.Unpacked in = Packing.open(file)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      while (nextLine(in.stream(), bytes, line + 1)) {
        line++;
        String text = bytes.toString(StandardCharsets.UTF_8);
        int first = text.indexOf(':');
        int second = text.indexOf(':', first + 1);
        if (first <= 0 || second < 0 || !isNumber(text, first)) {
          throw bad(line, "want byte:number:title, got '" + text + "'; want the dump's own index");
        }
        String title = unescaped(text.substring(second + 1));
        near.see(title);
        if (titles.contains(title)) {
          long place = Long.parseLong(text.substring(0, first));
          places.merge(place, Set.of(title), MultistreamIndex::both);
        }
      }
    } catch (IOException e) {
      throw bad(line, "cannot be read further (" + e.getMessage() + "); get the index again");
    }
    return places;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static boolean isNumber(String text, int end) {
    return end <= 18 && text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean nextLine(InputStream in, ByteArrayOutputStream line, int number)
      throws IOException, BadInput {
    line.reset();
    int value = in.read();
    if (value < 0) {
      return false;
    }
    while (value >= 0 && value != '\n') {
      line.write(value);
      if (line.size() > LONGEST_LINE) {
        throw bad(
            number, "a line of more than " + LONGEST_LINE + " bytes; want the dump's own index");
      }
      value = in.read();
    }
    return true;
  }

  /** Titles stand in the index as they do in the XML. */
  private static String unescaped(String title) {
    String bare = title.endsWith("\r") ? title.substring(0, title.length() - 1) : title;
    return bare.indexOf('&') < 0
        ? bare
        : bare.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#039;", "'")
            .replace("&amp;", "&");
  }

  private BadInput bad(int line, String message) {
    return BadInput.at(file, line, message);
  }
}
