package org.lacuna.read.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.BadInput;

/** Pages out of dumps of every packing, and what is said of broken ones. */
final class DumpTest {
  private static final String XML = TestTable.text("read/dump.xml");
  private static final List<String> ALL =
      List.of(
          "Moen",
          "Klosteret",
          "Abbey",
          "Ring",
          "Sirkel",
          "Veg",
          "Mal:Tal",
          "R&D \"Fjord\"",
          "Stubb",
          "Tom");

  @TempDir private Path folder;

  private static Stream<Row> titles() {
    return TestTable.rows("read/dump-titles.tsv", "id", "asked", "answer", "redirects");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void findsPages(Row row) throws IOException, BadInput {
    for (Path file : List.of(plain(), bzip2(), gzip(), multistream())) {
      Dump dump = Dump.open(file);
      String answer;
      List<String> redirects = List.of();
      try {
        WikiPage page = dump.require(row.cell("asked"));
        answer = page.title() + " " + page.revision() + " " + page.text();
        redirects =
            page.redirects().stream()
                .map(step -> (step.from() + " > " + step.to() + " # " + step.fragment()).strip())
                .toList();
      } catch (BadInput e) {
        answer = e.getMessage().substring((file + ": ").length());
      }
      assertEquals(row.cell("answer"), answer, () -> row + " in " + file.getFileName());
      assertEquals(row.list("redirects"), redirects, row::toString);
    }
  }

  @Test
  void aPageKnowsItsWiki() throws IOException, BadInput {
    Dump dump = Dump.open(plain());
    assertEquals("nn", dump.wiki());
    assertEquals("nn", dump.language());
    WikiPage page = dump.require("r&D \"Fjord\"");
    assertEquals(
        "https://nn.example.org/w/index.php?title=R%26D_%22Fjord%22&oldid=90", page.permalink());
    assertEquals(Optional.empty(), dump.page("Nix"));
  }

  @Test
  void manyPagesAreFoundAtOnce() throws IOException, BadInput {
    for (Path file : List.of(plain(), multistream())) {
      Map<String, WikiPage> pages =
          Dump.open(file).pages(List.of("tom", "Nix", "Ring", "abbey", "Moen"));
      assertEquals(List.of("tom", "abbey", "Moen"), List.copyOf(pages.keySet()));
      assertEquals("Moen", pages.get("abbey").title());
    }
  }

  @Test
  void allPagesInOrder() throws IOException, BadInput {
    for (Path file : List.of(plain(), bzip2(), gzip(), multistream())) {
      List<String> titles = new ArrayList<>();
      Dump.open(file).pages(page -> titles.add(page.title()));
      assertEquals(ALL, titles);
    }
  }

  /** Whatever is cut off, what was handed over before is what the whole dump has. */
  @Test
  void aCutDumpGivesWhatItHas() throws IOException, BadInput {
    for (Path whole : List.of(plain(), bzip2(), gzip(), multistream())) {
      byte[] bytes = Files.readAllBytes(whole);
      for (int end = 1; end < bytes.length - 1; end += Math.max(1, bytes.length / 40)) {
        Path cut = write("cut", Arrays.copyOf(bytes, end));
        List<String> titles = new ArrayList<>();
        BadInput fault =
            assertThrows(
                BadInput.class, () -> Dump.open(cut).pages(page -> titles.add(page.title())));
        assertEquals(ALL.subList(0, titles.size()), titles);
        assertTrue(fault.getMessage().contains("want a "), () -> whole + ": " + fault.getMessage());
      }
    }
  }

  @Test
  void brokenDumpsAreRefusedInClearWords() throws IOException {
    assertEquals(": is empty; want a dump", fault(""));
    assertEquals(
        ": is packed by 7-Zip; want it plain, .bz2 or .gz. Unpack it, or take the .bz2 of the same"
            + " dump",
        fault("7z\u00BC\u00AF\u0027\u001C"));
    assertEquals(
        ":1:1: its first element is <html>; want a MediaWiki export (<mediawiki"
            + " version=\"0.11\">)",
        fault("<html></html>"));
    assertEquals(
        ": is an export of version '0.3'; want version 0.10 or 0.11",
        fault("<mediawiki version='0.3'></mediawiki>"));
    String lol =
        "<!DOCTYPE m [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><mediawiki"
            + " version='0.11'><page><title>&b;</title></page></mediawiki>";
    assertEquals(
        ":1:1: has a document type, <!DOCTYPE>, as no dump has; want a MediaWiki export (<mediawiki"
            + " version=\"0.11\">)",
        fault(lol));
    assertTrue(fault(XML.replace("imported later", "&b;")).contains("'Moen'"));
    assertTrue(fault(XML + "garbage").contains("is not sound XML after page 'Tom'"));
    assertTrue(fault("just words").contains("is not sound XML before the first page"));
    assertTrue(
        fault("<mediawiki version='0.11'><page><title>A</title><" + "x".repeat(3 << 20))
            .contains("has a tag of more than 1048576 bytes in page 'A'"));
  }

  @Test
  void aHugePageIsRefusedAndOthersAreFound() throws IOException, BadInput {
    String huge = "x".repeat(ExportReader.LONGEST_TEXT + 1);
    Path file = write("huge.xml", utf8(XML.replace("imported later", "").replace("newer", huge)));
    Dump dump = Dump.open(file);
    assertEquals("Tom", dump.require("Tom").title());
    BadInput fault = assertThrows(BadInput.class, () -> dump.require("Moen"));
    assertTrue(
        fault
            .getMessage()
            .endsWith(
                "<text> in page 'Moen' is longer than 16,777,216 characters; want pages of an"
                    + " encyclopedia, leave this one out"),
        fault::getMessage);
  }

  /** 200 MB of blanks in some hundred bytes: passed over as they come. */
  @Test
  @Timeout(60)
  void aBombIsReadAsAStream() throws IOException, BadInput {
    Path file = folder.resolve("bomb.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(utf8(XML.substring(0, XML.indexOf("<page>"))));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        out.write(blanks);
      }
      out.write(utf8(XML.substring(XML.indexOf("<page>"))));
    }
    assertEquals("Tom", Dump.open(file).require("Tom").title());
  }

  @Test
  void aForeignIndexIsSeen() throws IOException, BadInput {
    Path file = multistream();
    Path index = write("other-index.txt", utf8("0:1:Moen\n"));
    BadInput fault = assertThrows(BadInput.class, () -> Dump.open(file, index).require("Moen"));
    assertTrue(fault.getMessage().contains("want"), fault::getMessage);
    Path broken = write("broken-index.txt", utf8("Moen\n"));
    assertEquals(
        broken + ":1: want byte:number:title, got 'Moen'; want the dump's own index",
        assertThrows(BadInput.class, () -> Dump.open(file, broken).require("Moen")).getMessage());
  }

  private String fault(String xml) throws IOException {
    Path file = write("broken.xml", xml.startsWith("7z") ? latin1(xml) : utf8(xml));
    BadInput fault = assertThrows(BadInput.class, () -> Dump.open(file).pages(page -> {}));
    return fault.getMessage().substring(file.toString().length());
  }

  private Path plain() throws IOException {
    return write("plain.xml", utf8(XML));
  }

  private Path bzip2() throws IOException {
    return write("packed.xml.bz2", packed(XML));
  }

  private Path gzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(utf8(XML));
    }
    return write("packed.xml.gz", bytes.toByteArray());
  }

  /** A stream for the head, one for every three pages and one for the end, and the index. */
  private Path multistream() throws IOException {
    int start = XML.indexOf("  <page>");
    int end = XML.indexOf("</mediawiki>");
    List<String> pages = Arrays.stream(XML.substring(start, end).split("(?=  <page>)")).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder index = new StringBuilder();
    bytes.write(packed(XML.substring(0, start)));
    for (int i = 0; i < pages.size(); i += 3) {
      List<String> some = pages.subList(i, Math.min(i + 3, pages.size()));
      for (String page : some) {
        String title =
            page.substring(page.indexOf("<title>") + 7, page.indexOf("</title>"))
                .replace("\"", "&quot;");
        index.append(bytes.size()).append(":1:").append(title).append('\n');
      }
      bytes.write(packed(some.stream().collect(Collectors.joining())));
    }
    bytes.write(packed(XML.substring(end)));
    write("nn-multistream-index.txt.bz2", packed(index.toString()));
    return write("nn-multistream.xml.bz2", bytes.toByteArray());
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
