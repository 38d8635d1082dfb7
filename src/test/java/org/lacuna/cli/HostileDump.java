package org.lacuna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/**
 * A dump that means harm, with the page {@code Mill} that does not before it, made when it is
 * needed.
 *
 * @param name what is wrong with it
 * @param file what it is called
 * @param code the exit code of a batch of the pages {@code Bridge} and {@code Mill}
 * @param says what Lacuna says of it
 * @param bytes writes it
 */
record HostileDump(String name, String file, int code, String says, Bytes bytes) {
  private static final int MILLION = 1_000_000;
  private static final String ROOT = "<mediawiki version=\"0.11\" xml:lang=\"en\">\n";
  private static final String START =
      ROOT
          + "<siteinfo><dbname>enwiki</dbname><base>https://en.wikipedia.org/wiki/Main_Page</base>"
          + "<case>first-letter</case></siteinfo>\n";
  private static final String MILL =
      page("Mill", "The mill was built in 1712 by Jon Arnholt.\n\nIt burned down in 1803.");
  private static final String BRIDGE = page("Bridge", "The bridge was opened in 1907.");
  private static final String END = "</mediawiki>\n";

  /** Writes a file. */
  interface Bytes {
    /** Writes it. */
    void to(OutputStream out) throws IOException;
  }

  @Override
  public String toString() {
    return name;
  }

  /** All of them. */
  static List<HostileDump> all() {
    return List.of(
        xml("dump that is sound", 0, "", START + MILL + BRIDGE + END),
        xml("empty dump", 2, "is empty; want a dump", ""),
        new HostileDump("empty bz2", "d.xml.bz2", 2, "d.xml.bz2: ", out -> {}),
        new HostileDump("empty gz", "d.xml.gz", 2, "d.xml.gz: ", out -> {}),
        xml("billion laughs", 2, "has a document type", laughs() + START + MILL + BRIDGE + END),
        xml(
            "external entity",
            2,
            "has a document type",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + START
                + page("Bridge", "&b;")
                + END),
        xml(
            "entity of its own",
            3,
            "has the entity &b;",
            START + MILL + page("Bridge", "&b;") + END),
        xml("cut dump", 3, "is cut off in page 'Bridge'", START + MILL + cut(BRIDGE)),
        new HostileDump(
            "cut bz2",
            "d.xml.bz2",
            3,
            "is cut off",
            out -> {
              byte[] second = bzip2(BRIDGE + END);
              out.write(bzip2(START + MILL));
              out.write(second, 0, second.length / 2);
            }),
        new HostileDump(
            "cut gz",
            "d.xml.gz",
            3,
            "is cut off",
            out -> {
              byte[] second = gzip(BRIDGE + END);
              // What stands in the 256 bytes before the fault may be lost.
              out.write(gzip(START + MILL + " ".repeat(1_000)));
              out.write(second, 0, second.length / 2);
            }),
        new HostileDump(
            "bz2 that unpacks to 500 MB",
            "d.xml.bz2",
            3,
            "is longer than 16,777,216 characters",
            out -> {
              out.write(bzip2(START + MILL + BRIDGE.substring(0, BRIDGE.indexOf("The bridge"))));
              byte[] much = bzip2("a".repeat(10 * MILLION));
              for (int i = 0; i < 50; i++) {
                out.write(much);
              }
            }),
        new HostileDump(
            "gz that unpacks to 500 MB",
            "d.xml.gz",
            3,
            "is longer than 16,777,216 characters",
            out -> {
              out.write(gzip(START + MILL + BRIDGE.substring(0, BRIDGE.indexOf("The bridge"))));
              byte[] much = gzip("a".repeat(10 * MILLION));
              for (int i = 0; i < 50; i++) {
                out.write(much);
              }
            }),
        new HostileDump(
            "gz that unpacks to a title of 500 MB",
            "d.xml.gz",
            3,
            "is longer than",
            out -> {
              out.write(gzip(START + MILL + "<page><title>"));
              byte[] much = gzip("a".repeat(10 * MILLION));
              for (int i = 0; i < 50; i++) {
                out.write(much);
              }
            }),
        new HostileDump(
            "page of 70 MB",
            "d.xml",
            3,
            "is longer than 16,777,216 characters",
            out -> {
              out.write(utf8(START + MILL + BRIDGE.substring(0, BRIDGE.indexOf("The bridge"))));
              byte[] some = utf8("It rained. ".repeat(7_000));
              for (int i = 0; i < 1_000; i++) {
                out.write(some);
              }
              out.write(utf8("</text></revision></page>" + END));
            }),
        new HostileDump(
            "100,000 empty pages",
            "d.xml",
            0,
            "",
            out -> {
              out.write(utf8(START + MILL));
              for (int i = 0; i < 100_000; i++) {
                out.write(utf8("<page><title>P" + i + "</title></page><page/>\n"));
              }
              out.write(utf8(BRIDGE + END));
            }),
        xml("two roots", 3, "is not sound XML", START + MILL + END + START + BRIDGE + END),
        xml(
            "page without text",
            3,
            "holds nothing but markup",
            START + MILL + page("Bridge", "") + END),
        xml(
            "page of 10,000 elements in each other",
            3,
            "is not sound XML",
            START + MILL + deep() + END),
        xml(
            "tag without end",
            3,
            "is not sound XML after page 'Mill'",
            START + MILL + "<page a=\"" + "a ".repeat(MILLION)),
        xml(
            "comment without end",
            3,
            "has a tag of more than 1048576 bytes after page 'Mill'",
            START + MILL + "<!-- " + "a ".repeat(MILLION)),
        xml(
            "character that is none",
            3,
            "is not sound XML",
            START + MILL + page("Bridge", "\u0001") + END),
        xml(
            "page that leads to itself",
            3,
            "redirects lead in a circle",
            START + MILL + circle() + END),
        new HostileDump(
            "multistream with the index of another",
            "d-multistream.xml.bz2",
            3,
            "want the index of this very dump",
            out -> {
              out.write(bzip2(START));
              out.write(bzip2(MILL));
              out.write(bzip2(BRIDGE));
              out.write(bzip2(END));
            }));
  }

  /** Writes the dump, and beside a multistream dump an index that is wrong about Bridge. */
  Path write(Path folder) throws IOException {
    Path written = folder.resolve(file);
    try (OutputStream out = Files.newOutputStream(written)) {
      bytes.to(out);
    }
    if (file.contains("-multistream")) {
      int mill = bzip2(START).length;
      String index = mill + ":1:Mill\n" + (mill + 7) + ":2:Bridge\n";
      Files.write(folder.resolve("d-multistream-index.txt.bz2"), bzip2(index));
    }
    return written;
  }

  private static HostileDump xml(String name, int code, String says, String text) {
    return new HostileDump(name, "d.xml", code, says, out -> out.write(utf8(text)));
  }

  private static String page(String title, String text) {
    return "<page><title>"
        + title
        + "</title><ns>0</ns><id>1</id><revision><id>2</id>"
        + "<timestamp>2020-01-02T03:04:05Z</timestamp><model>wikitext</model><text>"
        + text
        + "</text></revision></page>\n";
  }

  private static String circle() {
    return "<page><title>Bridge</title><ns>0</ns><id>1</id><redirect title=\"Bridge\"/>"
        + "<revision><id>2</id><timestamp>2020-01-02T03:04:05Z</timestamp><model>wikitext</model>"
        + "<text>#REDIRECT [[Bridge]]</text></revision></page>\n";
  }

  private static String deep() {
    return "<page><title>Bridge</title>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</page>";
  }

  private static String cut(String text) {
    return text.substring(0, text.length() / 2);
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE mediawiki [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      String before = "&a" + (i - 1) + ";";
      type.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    return type.append("]>\n").toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] bzip2(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(utf8(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
