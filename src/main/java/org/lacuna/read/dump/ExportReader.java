package org.lacuna.read.dump;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.lacuna.text.BadInput;

/**
 * Reads a MediaWiki export as a stream, page by page; no more than a page is ever held.
 *
 * <p>No document type, no entities of its own, nothing from outside. Texts of pages that are not
 * asked for are passed over unseen.
 */
final class ExportReader {
  /** 16 million characters, at most 64 MB in UTF-8; MediaWiki lets a page have 2 MB. */
  static final int LONGEST_TEXT = 16 << 20;

  /** A title has at most 255 bytes; so has whatever else stands in a short element. */
  private static final int LONGEST_FIELD = 4_000;

  private static final int DEEPEST = 32;
  private static final int MOST_NAMESPACES = 10_000;
  private static final int BUFFER = 1 << 14;
  private static final Set<String> VERSIONS = Set.of("0.10", "0.11");
  private static final String ROOT = "mediawiki";

  private final XMLStreamReader xml;
  private final ExportFaults faults;
  private final boolean fragment;
  private SiteInfo site = new SiteInfo("", "", "", Map.of(), Set.of());
  private boolean onPage;

  private ExportReader(XMLStreamReader xml, ExportFaults faults, boolean fragment) {
    this.xml = xml;
    this.faults = faults;
    this.fragment = fragment;
  }

  /** Reads the whole of a dump, from its start: what it says of the wiki is read at once. */
  static ExportReader whole(InputStream in, ExportFaults faults) throws BadInput {
    return open(in, faults, false);
  }

  /** Reads pages that stand in a root element without anything said of the wiki. */
  static ExportReader fragment(InputStream in, ExportFaults faults) throws BadInput {
    return open(in, faults, true);
  }

  private static ExportReader open(InputStream in, ExportFaults faults, boolean fragment)
      throws BadInput {
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(new TagLimit(in));
      ExportReader reader = new ExportReader(xml, faults, fragment);
      reader.begin();
      return reader;
    } catch (XMLStreamException | WstxLazyException e) {
      throw faults.broken(e, place(xml), "");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    if (!(factory instanceof XMLInputFactory2)) {
      throw new IllegalStateException("Woodstox is missing; found " + factory.getClass());
    }
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
    factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
    return factory;
  }

  /** What the dump says of its wiki. */
  SiteInfo site() {
    return site;
  }

  private void begin() throws XMLStreamException, BadInput {
    do {
      next("");
    } while (!xml.isStartElement());
    if (!xml.getLocalName().equals(ROOT)) {
      throw faults.notADump(xml.getLocalName(), xml.getLocation());
    }
    if (fragment) {
      return;
    }
    String version = attribute("version");
    if (!VERSIONS.contains(version)) {
      throw faults.version(version);
    }
    String language = attribute("lang");
    while (nextTag("") && !xml.getLocalName().equals("page")) {
      if (xml.getLocalName().equals("siteinfo")) {
        site = siteInfo(language);
      } else {
        pass("");
      }
    }
    onPage = xml.isStartElement();
  }

  private SiteInfo siteInfo(String language) throws XMLStreamException, BadInput {
    String database = "";
    String base = "";
    boolean firstLetter = true;
    Map<Integer, String> namespaces = new HashMap<>();
    Set<Integer> capital = new HashSet<>();
    while (nextTag("")) {
      switch (xml.getLocalName()) {
        case "dbname" -> database = field("");
        case "base" -> base = field("");
        case "case" -> firstLetter = field("").equals("first-letter");
        case "namespaces" -> {
          while (nextTag("")) {
            String rule = attribute("case");
            int key = (int) number(attribute("key"));
            if (rule.isEmpty() ? firstLetter : rule.equals("first-letter")) {
              capital.add(key);
            }
            namespaces.put(key, field(""));
            if (namespaces.size() > MOST_NAMESPACES) {
              throw faults.tooMany("namespaces", MOST_NAMESPACES);
            }
          }
        }
        default -> pass("");
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
    String title = "";
    try {
      while (onPage || toPage()) {
        onPage = false;
        title = "";
        while (title.isEmpty() && nextTag(title)) {
          if (xml.getLocalName().equals("title")) {
            title = field(title);
          } else {
            pass(title);
          }
        }
        if (!title.isEmpty() && wanted.test(title)) {
          return Optional.of(page(title));
        }
        skipPage(title);
        title = "";
      }
      return Optional.empty();
    } catch (XMLStreamException | WstxLazyException e) {
      throw faults.broken(e, place(xml), title);
    }
  }

  /** Goes to the next page; at the end sees to it that nothing follows. */
  private boolean toPage() throws XMLStreamException, BadInput {
    while (nextTag("")) {
      if (xml.getLocalName().equals("page")) {
        return true;
      }
      pass("");
    }
    while (!fragment && xml.hasNext()) {
      next("");
    }
    return false;
  }

  private void skipPage(String title) throws XMLStreamException, BadInput {
    if (!title.isEmpty()) {
      while (nextTag(title)) {
        pass(title);
      }
      faults.read(title);
    }
  }

  private ExportPage page(String title) throws XMLStreamException, BadInput {
    Optional<String> redirect = Optional.empty();
    ExportRevision latest = ExportRevision.NONE;
    while (nextTag(title)) {
      switch (xml.getLocalName()) {
        case "redirect" -> {
          redirect = Optional.of(attribute("title"));
          pass(title);
        }
        case "revision" -> latest = revision(title, latest);
        default -> pass(title);
      }
    }
    faults.read(title);
    return new ExportPage(
        title, redirect, latest.number(), latest.model(), latest.text(), latest.withheld());
  }

  /** The later of a revision and the one that starts here; its text is read only if it is later. */
  private ExportRevision revision(String title, ExportRevision before)
      throws XMLStreamException, BadInput {
    long number = 0;
    String time = "";
    String model = "";
    String text = "";
    boolean withheld = false;
    while (nextTag(title)) {
      switch (xml.getLocalName()) {
        case "id" -> number = number(field(title));
        case "timestamp" -> time = field(title);
        case "model" -> model = field(title);
        case "text" -> {
          boolean has = !attribute("bytes").equals("0") && !attribute("bytes").isEmpty();
          if (before.isLaterThan(time, number)) {
            pass(title);
          } else {
            boolean deleted = !attribute("deleted").isEmpty();
            text = characters(title, LONGEST_TEXT);
            withheld = deleted || has && text.isEmpty();
          }
        }
        default -> pass(title);
      }
    }
    return before.isLaterThan(time, number)
        ? before
        : new ExportRevision(number, time, model, text, withheld);
  }

  private String field(String title) throws XMLStreamException, BadInput {
    return characters(title, LONGEST_FIELD).strip();
  }

  private String characters(String title, int most) throws XMLStreamException, BadInput {
    StringBuilder out = new StringBuilder();
    String element = xml.getLocalName();
    while (next(title) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        pass(title);
      } else if (xml.isCharacters()) {
        if (out.length() + xml.getTextLength() > most) {
          throw faults.tooLong(element, title, most, xml.getLocation());
        }
        out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    return out.toString();
  }

  /** Goes to the next start of an element inside this one; false at this one's end. */
  private boolean nextTag(String title) throws XMLStreamException, BadInput {
    while (true) {
      int event = next(title);
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
  }

  /** Passes over the element that starts here. */
  private void pass(String title) throws XMLStreamException, BadInput {
    for (int depth = 1; depth > 0; ) {
      int event = next(title);
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private int next(String title) throws XMLStreamException, BadInput {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw faults.documentType(xml.getLocation());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw faults.entity(xml.getLocalName(), title, xml.getLocation());
    }
    return event;
  }

  private String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Optional<Location> place(XMLStreamReader xml) {
    return Optional.ofNullable(xml).map(XMLStreamReader::getLocation);
  }
}
