package org.lacuna.read.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.lacuna.text.BadInput;

/**
 * Looks pages up in a dump: by its index, where it has one, else by reading it from its start until
 * all are found. Redirects are followed, each page being kept under its own title.
 *
 * @param file the dump
 * @param index where the pages of a multistream dump stand
 */
record PageSearch(Path file, Optional<MultistreamIndex> index) {
  /** Redirects in a row. MediaWiki mends all that lead on to another. */
  static final int MOST_REDIRECTS = 10;

  private static final int BUFFER = 1 << 16;
  private static final String FRAGMENT_START = "<mediawiki>";
  private static final String FRAGMENT_END = "</mediawiki>";

  /** The pages of the titles and of all titles that they lead to, by title. */
  Map<String, ExportPage> find(Set<String> titles, NearTitles near) throws BadInput {
    Map<String, ExportPage> found = new HashMap<>();
    Set<String> pending = new HashSet<>(titles);
    for (int round = 0; round <= MOST_REDIRECTS && !pending.isEmpty(); round++) {
      int before = found.size();
      if (index.isPresent()) {
        findByIndex(index.get(), pending, found, near);
      } else {
        findByReading(pending, found, near);
      }
      if (found.size() == before) {
        break;
      }
    }
    return found;
  }

  private void findByReading(Set<String> pending, Map<String, ExportPage> found, NearTitles near)
      throws BadInput {
    try (Packing.Unpacked in = Packing.open(file)) {
      ExportReader reader = ExportReader.whole(file, in);
      take(reader, pending, found, near);
    } catch (IOException e) {
      throw ExportFaults.unreadable(file, e);
    }
  }

  private static void take(
      ExportReader reader, Set<String> pending, Map<String, ExportPage> found, NearTitles near)
      throws BadInput {
    while (!pending.isEmpty()) {
      Optional<ExportPage> next =
          reader.next(
              title -> {
                near.see(title);
                return pending.contains(title);
              });
      if (next.isEmpty()) {
        return;
      }
      ExportPage page = next.get();
      pending.remove(page.title());
      found.put(page.title(), page);
      page.redirect().filter(to -> !found.containsKey(to)).ifPresent(pending::add);
    }
  }

  private void findByIndex(
      MultistreamIndex known, Set<String> pending, Map<String, ExportPage> found, NearTitles near)
      throws BadInput {
    TreeMap<Long, Set<String>> places = known.places(Set.copyOf(pending), near);
    for (Map.Entry<Long, Set<String>> place : places.entrySet()) {
      Set<String> here = new HashSet<>(place.getValue());
      here.removeIf(found::containsKey);
      readStream(known, place.getKey(), here, found);
    }
    found.values().forEach(page -> page.redirect().ifPresent(pending::add));
    pending.removeAll(found.keySet());
  }

  private void readStream(
      MultistreamIndex known, long place, Set<String> titles, Map<String, ExportPage> found)
      throws BadInput {
    try (FileChannel channel = FileChannel.open(file)) {
      channel.position(place);
      CountedInput packed = new CountedInput(Channels.newInputStream(channel));
      InputStream unpacked =
          new BZip2CompressorInputStream(new BufferedInputStream(packed, BUFFER), false);
      InputStream framed =
          new SequenceInputStream(
              Collections.enumeration(
                  List.of(ascii(FRAGMENT_START), unpacked, ascii(FRAGMENT_END))));
      ExportReader reader = ExportReader.fragment(framed, new ExportFaults(file, packed, true));
      Set<String> left = new HashSet<>(titles);
      while (!left.isEmpty()) {
        Optional<ExportPage> page = reader.next(left::contains);
        if (page.isEmpty()) {
          throw foreign(known, place, "has no page '" + left.iterator().next() + "'");
        }
        left.remove(page.get().title());
        found.put(page.get().title(), page.get());
      }
    } catch (IOException e) {
      throw foreign(known, place, "cannot be unpacked (" + e.getMessage() + ")");
    }
  }

  private BadInput foreign(MultistreamIndex known, long place, String found) {
    String message =
        "the stream at byte "
            + place
            + " "
            + found
            + ", though "
            + known.file().getFileName()
            + " says so; want the index of this very dump, or none";
    return BadInput.at(file, message);
  }

  private static InputStream ascii(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }
}
