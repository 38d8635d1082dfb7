package org.lacuna.read.dump;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.lacuna.text.BadInput;

/**
 * Reads a MediaWiki export as a stream, page by page; no more than a page is ever held. Texts of
 * pages that are not asked for are passed over unseen.
 */
final class ExportReader {
  /** 16 million characters, at most 64 MB in UTF-8; MediaWiki lets a page have 2 MB. */
  static final int LONGEST_TEXT = 16 << 20;

  /** Large wikis have some thirty. */
  private static final int MOST_NAMESPACES = 10_000;

  private static final Set<String> VERSIONS = Set.of("0.10", "0.11");
  private static final String ROOT = "mediawiki";

  private final ExportXml xml;
  private final ExportFaults faults;
  private final boolean fragment;
  private SiteInfo site = new SiteInfo("", "", "", Map.of(), Set.of());
  private boolean onPage;

  private ExportReader(ExportXml xml, ExportFaults faults, boolean fragment) {
    this.xml = xml;
    this.faults = faults;
    this.fragment = fragment;
  }

  /** Reads the whole of a dump, from its start: what it says of the wiki is read at once. */
  static ExportReader whole(Path file, Packing.Unpacked in) throws BadInput {
    return open(in.stream(), ExportFaults.of(file, in), false);
  }

  /** Reads pages that stand in a root element without anything said of the wiki. */
  static ExportReader fragment(InputStream in, ExportFaults faults) throws BadInput {
    return open(in, faults, true);
  }

  private static ExportReader open(InputStream in, ExportFaults faults, boolean fragment)
      throws BadInput {
    ExportXml xml = ExportXml.open(in, faults);
    try {
      ExportReader reader = new ExportReader(xml, faults, fragment);
      reader.begin();
      return reader;
    } catch (XMLStreamException | WstxLazyException e) {
      throw xml.broken(e);
    }
  }

  /** What the dump says of its wiki. */
  SiteInfo site() {
    return site;
  }

  private void begin() throws XMLStreamException, BadInput {
    xml.first();
    if (!xml.name().equals(ROOT)) {
      throw faults.notADump(xml.name(), xml.location());
    }
    if (fragment) {
      return;
    }
    String version = xml.attribute("version");
    if (!VERSIONS.contains(version)) {
      throw faults.version(version);
    }
    String language = xml.attribute("lang");
    while (xml.nextTag() && !xml.name().equals("page")) {
      if (xml.name().equals("siteinfo")) {
        site = siteInfo(language);
      } else {
        xml.pass();
      }
    }
    onPage = xml.isStart();
  }

  private SiteInfo siteInfo(String language) throws XMLStreamException, BadInput {
    String database = "";
    String base = "";
    boolean firstLetter = true;
    Map<Integer, String> namespaces = new HashMap<>();
    Set<Integer> capital = new HashSet<>();
    while (xml.nextTag()) {
      switch (xml.name()) {
        case "dbname" -> database = xml.field();
        case "base" -> base = xml.field();
        case "case" -> firstLetter = xml.field().equals("first-letter");
        case "namespaces" -> {
          while (xml.nextTag()) {
            String rule = xml.attribute("case");
            int key = (int) number(xml.attribute("key"));
            if (rule.isEmpty() ? firstLetter : rule.equals("first-letter")) {
              capital.add(key);
            }
            namespaces.put(key, xml.field());
            if (namespaces.size() > MOST_NAMESPACES) {
              throw faults.tooMany("namespaces", MOST_NAMESPACES);
            }
          }
        }
        default -> xml.pass();
      }
    }
    if (firstLetter && namespaces.isEmpty()) {
      capital.add(0);
    }
    return new SiteInfo(language, database, base, namespaces, capital);
  }

  /**
   * The next page whose title is wanted; absent at the end.
   *
   * @throws BadInput if the dump is broken there; all pages before are sound
   */
  Optional<ExportPage> next(Predicate<String> wanted) throws BadInput {
    try {
      xml.inPage("");
      while (onPage || toPage()) {
        onPage = false;
        String title = title();
        if (!title.isEmpty() && wanted.test(title)) {
          return Optional.of(page(title));
        }
        skipPage(title);
        xml.inPage("");
      }
      return Optional.empty();
    } catch (XMLStreamException | WstxLazyException e) {
      throw xml.broken(e);
    }
  }

  /** The title of the page that starts here; empty if it has none. */
  private String title() throws XMLStreamException, BadInput {
    String title = "";
    while (title.isEmpty() && xml.nextTag()) {
      if (xml.name().equals("title")) {
        title = xml.field();
      } else {
        xml.pass();
      }
    }
    xml.inPage(title);
    return title;
  }

  /** Goes to the next page; at the end sees to it that nothing follows. */
  private boolean toPage() throws XMLStreamException, BadInput {
    while (xml.nextTag()) {
      if (xml.name().equals("page")) {
        return true;
      }
      xml.pass();
    }
    if (!fragment) {
      xml.last();
    }
    return false;
  }

  private void skipPage(String title) throws XMLStreamException, BadInput {
    if (!title.isEmpty()) {
      while (xml.nextTag()) {
        xml.pass();
      }
      faults.read(title);
    }
  }

  private ExportPage page(String title) throws XMLStreamException, BadInput {
    Optional<String> redirect = Optional.empty();
    ExportRevision latest = ExportRevision.NONE;
    while (xml.nextTag()) {
      switch (xml.name()) {
        case "redirect" -> {
          redirect = Optional.of(xml.attribute("title"));
          xml.pass();
        }
        case "revision" -> latest = revision(latest);
        default -> xml.pass();
      }
    }
    faults.read(title);
    return new ExportPage(
        title, redirect, latest.number(), latest.model(), latest.text(), latest.withheld());
  }

  /** The later of a revision and the one that starts here; its text is read only if it is later. */
  private ExportRevision revision(ExportRevision before) throws XMLStreamException, BadInput {
    long number = 0;
    String time = "";
    String model = "";
    String text = "";
    boolean withheld = false;
    while (xml.nextTag()) {
      switch (xml.name()) {
        case "id" -> number = number(xml.field());
        case "timestamp" -> time = xml.field();
        case "model" -> model = xml.field();
        case "text" -> {
          boolean has = !xml.attribute("bytes").equals("0") && !xml.attribute("bytes").isEmpty();
          if (before.isLaterThan(time, number)) {
            xml.pass();
          } else {
            boolean deleted = !xml.attribute("deleted").isEmpty();
            text = xml.characters(LONGEST_TEXT);
            withheld = deleted || has && text.isEmpty();
          }
        }
        default -> xml.pass();
      }
    }
    return before.isLaterThan(time, number)
        ? before
        : new ExportRevision(number, time, model, text, withheld);
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
