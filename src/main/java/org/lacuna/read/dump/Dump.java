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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;

/**
 * The XML export of a wiki: version 0.10 or 0.11, plain, {@code .bz2}, {@code .gz}, or multistream
 * {@code .bz2} with its index, by which a page is found without reading what stands before it.
 *
 * <p>{@code Dump.open(Path.of("nnwiki.xml.bz2")).page("solanum_lycopersicum")} is the page {@code
 * Tomat}, with the redirect that led to it. The file is read as a stream, anew for every question;
 * memory does not grow with it. Thread-safe.
 */
public final class Dump {
  /** Redirects in a row. MediaWiki mends all that lead on to another. */
  static final int MOST_REDIRECTS = 10;

  private static final int BUFFER = 1 << 16;
  private static final String FRAGMENT_START = "<mediawiki>";
  private static final String FRAGMENT_END = "</mediawiki>";

  private final Path file;
  private final Optional<MultistreamIndex> index;
  private final SiteInfo site;

  private Dump(Path file, Optional<MultistreamIndex> index, SiteInfo site) {
    this.file = file;
    this.index = index;
    this.site = site;
  }

  /**
   * Opens a dump, with the index that lies beside it if there is one.
   *
   * @throws BadInput if there is no such file or it is no MediaWiki export
   */
  public static Dump open(Path file) throws BadInput {
    return open(file, MultistreamIndex.beside(file));
  }

  /**
   * Opens a multistream dump with its index.
   *
   * @throws BadInput if one of the files is missing or the dump is no multistream export
   */
  public static Dump open(Path file, Path index) throws BadInput {
    try {
      Packing.of(index);
    } catch (IOException e) {
      throw unreadable(index, e);
    }
    return open(file, Optional.of(new MultistreamIndex(index)));
  }

  private static Dump open(Path file, Optional<MultistreamIndex> index) throws BadInput {
    try (Packing.Unpacked in = Packing.open(file)) {
      SiteInfo site = ExportReader.whole(in.stream(), faults(file, in)).site();
      return new Dump(file, index.filter(i -> in.packing() == Packing.BZIP2), site);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What the wiki is called: {@code nn}. */
  public String wiki() {
    return site.wiki();
  }

  /** The language tag that the dump names, {@code nn}; empty if it names none. */
  public String language() {
    return site.language();
  }

  /** A title as the wiki itself writes it: {@code Ivar Aasen} for {@code ivar_Aasen}. */
  public String canonical(String title) {
    return site.canonical(title);
  }

  /**
   * The page of a title in its latest revision; a redirect leads on. Empty if there is no such
   * page.
   *
   * @throws BadInput if the dump is broken, the redirect leads nowhere or in a circle, or the page
   *     is not written in wikitext
   */
  public Optional<WikiPage> page(String title) throws BadInput {
    Set<String> wanted = Set.of(site.canonical(title));
    return page(title, find(wanted, new NearTitles(Set.of())));
  }

  /**
   * The page of a title as {@link #page(String)} gives it.
   *
   * @throws BadInput also if there is no such page; titles near it are named
   */
  public WikiPage require(String title) throws BadInput {
    NearTitles near = new NearTitles(Set.of(site.canonical(title)));
    Optional<WikiPage> page = page(title, find(Set.of(site.canonical(title)), near));
    if (page.isEmpty()) {
      throw bad("no page '" + site.canonical(title) + "'" + near.advice());
    }
    return page.get();
  }

  /**
   * The pages of many titles, found in one reading if no redirect leads back: by title as asked
   * for, in that order. What cannot be had is left out; {@link #require} says why.
   *
   * @throws BadInput if the dump is broken
   */
  public Map<String, WikiPage> pages(Collection<String> titles) throws BadInput {
    Set<String> wanted = new LinkedHashSet<>();
    titles.forEach(title -> wanted.add(site.canonical(title)));
    Map<String, ExportPage> found = find(wanted, new NearTitles(Set.of()));
    Map<String, WikiPage> pages = new LinkedHashMap<>();
    for (String title : titles) {
      try {
        page(title, found).ifPresent(page -> pages.put(title, page));
      } catch (BadInput e) {
        // Of this title alone; require(title) says it.
        continue;
      }
    }
    return Collections.unmodifiableMap(pages);
  }

  /**
   * Hands over every page that is written in wikitext, redirects too, in the dump's order.
   *
   * @throws BadInput if the dump is broken; what was handed over before is sound
   */
  public void pages(Consumer<WikiPage> consumer) throws BadInput {
    try (Packing.Unpacked in = Packing.open(file)) {
      ExportReader reader = ExportReader.whole(in.stream(), faults(file, in));
      for (Optional<ExportPage> page = reader.next(title -> true);
          page.isPresent();
          page = reader.next(title -> true)) {
        if (page.get().isWikitext()) {
          consumer.accept(wikiPage(page.get(), List.of()));
        }
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The pages of the titles and of all titles that they lead to, by title. */
  private Map<String, ExportPage> find(Set<String> titles, NearTitles near) throws BadInput {
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
      ExportReader reader = ExportReader.whole(in.stream(), faults(file, in));
      take(reader, pending, found, near);
    } catch (IOException e) {
      throw unreadable(file, e);
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
    return bad(
        "the stream at byte "
            + place
            + " "
            + found
            + ", though "
            + known.file().getFileName()
            + " says so; want the index of this very dump, or none");
  }

  private static InputStream ascii(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  private Optional<WikiPage> page(String title, Map<String, ExportPage> found) throws BadInput {
    String at = site.canonical(title);
    List<WikiPage.Redirect> redirects = new ArrayList<>();
    Set<String> passed = new LinkedHashSet<>();
    ExportPage page = found.get(at);
    if (page == null) {
      return Optional.empty();
    }
    while (page.redirect().isPresent()) {
      if (!passed.add(at)) {
        throw bad("redirects lead in a circle: " + way(passed, at) + "; want another page");
      }
      String to = page.redirect().get();
      redirects.add(new WikiPage.Redirect(at, to, page.fragment()));
      ExportPage next = found.get(to);
      if (next == null) {
        throw bad(
            passed.size() > MOST_REDIRECTS
                ? "more than " + MOST_REDIRECTS + " redirects from '" + title + "'; want the page"
                : "redirects lead nowhere: " + way(passed, to) + " is not in the dump");
      }
      at = to;
      page = next;
    }
    if (!page.isWikitext()) {
      throw bad("page '" + at + "' is in '" + page.model() + "'; want a page in wikitext");
    }
    if (page.withheld()) {
      throw bad(
          "page '"
              + at
              + "' is there without its text; want a dump with texts, such as pages-articles");
    }
    return Optional.of(wikiPage(page, redirects));
  }

  private static String way(Set<String> passed, String last) {
    return "'" + String.join("' \u2192 '", passed) + "' \u2192 '" + last + "'";
  }

  private WikiPage wikiPage(ExportPage page, List<WikiPage.Redirect> redirects) {
    return new WikiPage(
        site.wiki(),
        page.title(),
        page.revision(),
        site.permalink(page.title(), page.revision()),
        WikiPage.Markup.WIKITEXT,
        page.text(),
        redirects,
        Map.of(),
        Optional.empty());
  }

  private static ExportFaults faults(Path file, Packing.Unpacked in) {
    return new ExportFaults(file, in.packed(), in.packing() != Packing.PLAIN);
  }

  private BadInput bad(String message) {
    return new BadInput(Diagnostic.of(file.toString(), message));
  }

  private static BadInput unreadable(Path file, IOException e) {
    return ExportFaults.unreadable(file, e);
  }
}
