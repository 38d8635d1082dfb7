package org.lacuna.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;

/**
 * A file that means harm, made when it is needed.
 *
 * @param name what is wrong with it
 * @param ending of the file, {@code wiki}
 * @param says what Lacuna says of it; empty if it is read, and what stands before the harm is found
 * @param bytes makes it
 */
record HostileInput(String name, String ending, String says, Supplier<byte[]> bytes) {
  /** What stands before the harm; its year is found. */
  static final String BEFORE = "The Arnbruck bridge was opened in 1907.\n\n";

  private static final String AFTER = "\n\nIt was closed for good in 1971.\n";
  private static final int MANY = 10_000;
  private static final int MILLION = 1_000_000;

  @Override
  public String toString() {
    return name;
  }

  /** All of them but dumps. */
  static List<HostileInput> all() {
    return List.of(
        wiki("nested templates", () -> nested("{{a|", "x", "}}")),
        wiki("nested templates, never closed", () -> "{{a|".repeat(MANY)),
        wiki("template with 10,000 arguments", () -> "{{a" + "|b=c".repeat(MANY) + "}}"),
        wiki(
            "template arguments in template arguments",
            () ->
                "{{a|".repeat(100) + "{{b|c|d={{{e|{{{f|g}}}}}}}}".repeat(MANY) + "}}".repeat(100)),
        wiki("nested template parameters", () -> nested("{{{a|", "x", "}}}")),
        wiki("braces 1,000,000 in a row", () -> "{".repeat(MILLION)),
        wiki("nested links", () -> nested("[[a|", "x", "]]")),
        wiki("nested links, never closed", () -> "[[a|".repeat(MANY)),
        wiki("square brackets 1,000,000 in a row", () -> "[".repeat(MILLION)),
        wiki("external links, never closed", () -> "[http://a.example ".repeat(50_000)),
        wiki("nested captions", () -> nested("[[File:a.jpg|thumb|", "x", "]]")),
        wiki("nested captions, never closed", () -> "[[File:a.jpg|thumb|".repeat(MANY)),
        wiki(
            "gallery without end",
            "sentences; at most 5,000 are compared",
            () -> "<gallery>\n" + "a.jpg|A [[b]] {{c}}\n".repeat(MANY)),
        wiki("nested tables", () -> nested("{|\n|\n", "x", "\n|}\n")),
        wiki("tables, never closed", () -> "{|\n".repeat(MANY)),
        wiki("table of 100,000 cells in a row", () -> "{|\n" + "| a |".repeat(100_000) + "\n|}"),
        wiki("nested lists", () -> staircase(1_000)),
        wiki("list item of depth 10,000", () -> "*".repeat(MANY) + " a"),
        wiki("colons and semicolons", () -> ";:".repeat(MANY) + " a : b".repeat(MANY)),
        wiki("nested tags", () -> nested("<div>", "x", "</div>")),
        wiki("tags, never closed", () -> "<b><i><span>".repeat(MANY)),
        wiki("tags, never opened", () -> "</b></div></ref>".repeat(MANY)),
        wiki("less-than signs 1,000,000 in a row", () -> "<".repeat(MILLION)),
        wiki(
            "tag with an attribute without end", () -> "<span title=\"" + "a ".repeat(MILLION / 4)),
        wiki("comment without end", () -> "<!-- " + "a -- ".repeat(MILLION / 10)),
        wiki("comments, never closed", () -> "<!--".repeat(100_000)),
        wiki("nowiki, never closed", () -> "<nowiki>".repeat(100_000)),
        wiki("nested quotations", () -> nested("\u201C", "x", "\u201D")),
        wiki("apostrophes 1,000,000 in a row", () -> "'".repeat(MILLION)),
        wiki("apostrophes that do not match", () -> "''a'''b''''c'''''d ".repeat(20_000)),
        wiki("apostrophes and brackets mixed", () -> "''[['''{{''|]]'''}}[a ".repeat(20_000)),
        wiki("rulers", () -> "----\n".repeat(100_000)),
        wiki("a ruler of 1,000,000", () -> "-".repeat(MILLION)),
        wiki("equals signs 1,000,000 in a row", () -> "=".repeat(MILLION)),
        wiki("headings, 50,000", () -> "== a ==\n".repeat(50_000)),
        wiki("entities, 100,000", () -> "&amp;&#1234;&nosuch;&#x110000;".repeat(25_000)),
        wiki("entity without end", () -> "&" + "a".repeat(900_000)),
        wiki("ampersands 1,000,000 in a row", () -> "&".repeat(MILLION)),
        wiki(
            "100,000 footnotes",
            "sentences; at most 5,000 are compared",
            () -> "a<ref>b</ref>\n".repeat(100_000)),
        wiki(
            "100,000 footnotes of one name",
            "sentences; at most 5,000 are compared",
            () -> "a<ref name=\"b\"/>\n".repeat(100_000)),
        wiki("footnote in footnote", () -> nested("<ref>", "x", "</ref>")),
        wiki("footnotes, never closed", () -> "<ref>".repeat(100_000)),
        wiki("right-to-left overrides", () -> "\u202E\u2067a ".repeat(100_000)),
        wiki("zero-width characters", () -> "\u200B\u200D\uFEFF\u2060".repeat(250_000)),
        wiki("100,000 combining marks", () -> "a" + "\u0301".repeat(100_000)),
        wiki("lone surrogates as entities", () -> "&#xD800;&#xDFFF;".repeat(MANY)),
        wiki(
            "private and unassigned characters",
            () -> "\uFFFE\uFFFF\uE000\uFFF9\uFFFC".repeat(MANY)),
        wiki(
            "90,000 sentences",
            "sentences; at most 5,000 are compared",
            () -> "It rained. ".repeat(90_000)),
        wiki(
            "100,000 paragraphs",
            "sentences; at most 5,000 are compared",
            () -> "It rained.\n\n".repeat(100_000)),
        wiki("a line of 300 dates and numbers", () -> "12 345,6 1907-13-45 ".repeat(100)),
        wiki("a sentence of 100,000 names", () -> "Arnbruck Varnholt ".repeat(50_000)),
        wiki("a word of 900,000 letters", () -> "a".repeat(900_000)),
        wiki("900,000 dots", () -> ".".repeat(900_000)),
        wiki("900,000 digits", () -> "7".repeat(900_000)),
        wiki("a line of 10 MB", "a line of 10,000,000 characters", () -> "a ".repeat(5 * MILLION)),
        wiki("NUL", "is no text (byte 41 is zero)", () -> "\0"),
        new HostileInput(
            "a lone surrogate",
            "wiki",
            "byte 0xED is not UTF-8",
            () -> latin("\u00ED\u00A0\u0080")),
        new HostileInput("invalid UTF-8", "wiki", "byte 0xFF is not UTF-8", () -> latin("\u00FF")),
        new HostileInput(
            "UTF-16", "wiki", "is in UTF-16; want UTF-8", () -> BEFORE.getBytes(UTF_16)),
        new HostileInput("empty wikitext", "wiki", "is empty", () -> new byte[0]),
        new HostileInput("empty page", "html", "is empty", () -> new byte[0]),
        new HostileInput("empty text", "txt", "is empty", () -> new byte[0]),
        text("apostrophes in plain text", () -> "'".repeat(900_000)),
        text("plain text of brackets", () -> "[[{{((<".repeat(100_000)),
        text("quotations that never end", () -> "A \u201EB ".repeat(100_000)),
        text("one dot after the other", () -> "a. ".repeat(300_000)),
        html("nested divs", () -> nested("<div>", "x", "</div>")),
        html("nested divs, never closed", () -> "<div>".repeat(MANY)),
        html("nested tables of a page", () -> nested("<table><tr><td>", "x", "</td></tr></table>")),
        html("formatting, never closed", () -> "<b><i><a href=x>".repeat(MANY)),
        html("paragraphs of formatting", () -> "<p><b><i>a".repeat(1_000)),
        html("50,000 attributes", () -> "<p" + attributes(50_000) + ">a</p>"),
        html("attribute without end", () -> "<p title=\"" + "a\n".repeat(MILLION)),
        html("HTML comment without end", () -> "<!-- " + "a -\n".repeat(MILLION)),
        html("script of 5 MB", () -> "<script>" + "a();\n".repeat(MILLION) + "</script>"),
        html("entities of a page", () -> "&amp;&#1234;&nosuch;&#x110000;".repeat(25_000)),
        html(
            "10,000 footnotes of a page",
            () ->
                "a<sup class=\"reference\"><a href=\"#cite_note-1\">[1]</a></sup>".repeat(10_000)),
        html("less-than signs of a page", () -> "<".repeat(900_000)),
        html("nested lists of a page", () -> nested("<ul><li>", "x", "</li></ul>")));
  }

  private static HostileInput wiki(String name, Supplier<String> harm) {
    return wiki(name, "", harm);
  }

  private static HostileInput wiki(String name, String says, Supplier<String> harm) {
    return new HostileInput(name, "wiki", says, () -> between(harm.get()));
  }

  private static HostileInput text(String name, Supplier<String> harm) {
    return new HostileInput(name, "txt", "", () -> between(harm.get()));
  }

  private static HostileInput html(String name, Supplier<String> harm) {
    return new HostileInput(
        name,
        "html",
        "",
        () -> ("<title>a</title><p>" + BEFORE + "</p>\n" + harm.get() + AFTER).getBytes(UTF_8));
  }

  private static byte[] between(String harm) {
    return (BEFORE + harm + AFTER).getBytes(UTF_8);
  }

  private static byte[] latin(String harm) {
    return (BEFORE + harm + AFTER).getBytes(ISO_8859_1);
  }

  private static String nested(String open, String inside, String close) {
    return open.repeat(MANY) + inside + close.repeat(MANY);
  }

  private static String staircase(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      text.append("*".repeat(i)).append(" a\n");
    }
    return text.toString();
  }

  private static String attributes(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(" a").append(i).append("=b");
    }
    return text.toString();
  }
}
