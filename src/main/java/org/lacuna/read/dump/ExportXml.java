package org.lacuna.read.dump;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.lacuna.text.BadInput;

/**
 * The elements of an export, one after the other: where the reader stands, what stands there, and
 * on to the next. No document type, no entities of its own, nothing from outside.
 */
final class ExportXml {
  /** A title has at most 255 bytes; so has whatever else stands in a short element. */
  private static final int LONGEST_FIELD = 4_000;

  /** Elements in elements; a dump has five. */
  private static final int DEEPEST = 32;

  private static final int BUFFER = 1 << 14;

  private final XMLStreamReader xml;
  private final ExportFaults faults;
  private String page = "";

  private ExportXml(XMLStreamReader xml, ExportFaults faults) {
    this.xml = xml;
    this.faults = faults;
  }

  /** Opens a stream; the reader stands before its first element. */
  static ExportXml open(InputStream in, ExportFaults faults) throws BadInput {
    try {
      return new ExportXml(factory().createXMLStreamReader(new TagLimit(in)), faults);
    } catch (XMLStreamException | WstxLazyException e) {
      throw faults.broken(e, Optional.empty(), "");
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

  /** Says which page is read from here on, for the words of a fault; {@code ""} for none. */
  void inPage(String title) {
    page = title;
  }

  /** The complaint about what the parser stumbled over. */
  BadInput broken(Exception fault) {
    return faults.broken(fault, Optional.of(xml.getLocation()), page);
  }

  /** The name of the element that starts here: {@code title}. */
  String name() {
    return xml.getLocalName();
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  Location location() {
    return xml.getLocation();
  }

  /** The value of an attribute of the element that starts here; empty if it has none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The short text of the element that starts here, without blanks at its ends. */
  String field() throws XMLStreamException, BadInput {
    return characters(LONGEST_FIELD).strip();
  }

  /** The text of the element that starts here, of so many characters at most. */
  String characters(int most) throws XMLStreamException, BadInput {
    StringBuilder out = new StringBuilder();
    String element = xml.getLocalName();
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        pass();
      } else if (xml.isCharacters()) {
        if (out.length() + xml.getTextLength() > most) {
          throw faults.tooLong(element, page, most, xml.getLocation());
        }
        out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    return out.toString();
  }

  /** Goes to the next start of an element inside this one; false at this one's end. */
  boolean nextTag() throws XMLStreamException, BadInput {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
  }

  /** Passes over the element that starts here. */
  void pass() throws XMLStreamException, BadInput {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Goes to the first element of all. */
  void first() throws XMLStreamException, BadInput {
    do {
      next();
    } while (!xml.isStartElement());
  }

  /** Goes to the end and sees to it that it is sound. */
  void last() throws XMLStreamException, BadInput {
    while (xml.hasNext()) {
      next();
    }
  }

  private int next() throws XMLStreamException, BadInput {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw faults.documentType(xml.getLocation());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw faults.entity(xml.getLocalName(), page, xml.getLocation());
    }
    return event;
  }
}
