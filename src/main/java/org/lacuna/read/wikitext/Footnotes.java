package org.lacuna.read.wikitext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.text.Block;
import org.lacuna.text.Reference;
import org.lacuna.text.Span;

/**
 * The footnotes of a page. A footnote with a name is defined once, anywhere on the page, and may be
 * used before and after; one that is never defined tells no more than its name.
 */
final class Footnotes {
  private static final Pattern DEFINED =
      Pattern.compile(
          "<ref(\\s[^<>]*+)(?<!/)>|<!--|<nowiki(?:\\s[^<>]*+)?(?<!/)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED = Pattern.compile("</ref\\s*+>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(name|group)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'/>]+))");
  private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>|}\\]]+");
  private static final Pattern ISBN =
      Pattern.compile("(?i)\\bISBN[:\\s-]*((?:97[89][ -]?)?\\d(?:[ -]?\\d){8}[ -]?[\\dX])");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>|{}\\[\\]]+");

  private final SafeMarkup page;
  private final PageBuilder out;
  private final PageWalk walk;
  private final Map<String, Span> bodies = new HashMap<>();
  private final Map<Span, Reference> read = new HashMap<>();
  private Source source = null;

  /** What is gathered while one footnote is read. */
  private static final class Source {
    String url = "";
    String doi = "";
    String isbn = "";
  }

  Footnotes(SafeMarkup page, PageBuilder out, PageWalk walk) {
    this.page = page;
    this.out = out;
    this.walk = walk;
    findDefinitions();
  }

  private void findDefinitions() {
    String text = page.text();
    Matcher opens = DEFINED.matcher(text);
    Matcher closes = CLOSED.matcher(text);
    Set<String> neverClosed = new HashSet<>();
    int at = 0;
    while (opens.find(at)) {
      at = opens.end();
      if (opens.group(1) != null) {
        if (!closes.find(at)) {
          return;
        }
        String attributes = opens.group(1);
        Span body = page.strip(new Span(at, closes.start()));
        String name = attribute(attributes, "name");
        if (!name.isEmpty() && body.length() > 0) {
          bodies.putIfAbsent(attribute(attributes, "group") + "\n" + name, body);
          bodies.putIfAbsent(name, body);
        }
        at = closes.end();
      } else {
        String end = opens.group().startsWith("<!") ? "-->" : "</nowiki";
        int close = neverClosed.contains(end) ? -1 : text.indexOf(end, at);
        if (close < 0) {
          neverClosed.add(end);
        } else {
          at = close;
        }
      }
    }
  }

  private static String attribute(String attributes, String key) {
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(key)) {
        for (int i = 2; i <= 4; i++) {
          if (matcher.group(i) != null) {
            return matcher.group(i).strip();
          }
        }
      }
    }
    return "";
  }

  /** The footnote of a tag with its attributes and its content, which may be empty. */
  Reference reference(Span head, Span body) {
    Span own = page.strip(body);
    if (own.length() > 0) {
      return read(own);
    }
    String attributes = head.in(page.text());
    String name = attribute(attributes, "name");
    Span defined = bodies.get(attribute(attributes, "group") + "\n" + name);
    defined = defined == null ? bodies.get(name) : defined;
    return defined == null ? new Reference(name, "", "", "") : read(defined);
  }

  /** The footnote that stands there, on one line. */
  Reference read(Span body) {
    Reference known = read.get(body);
    if (known == null) {
      known = gathered(() -> walk.fragment(body));
      read.put(body, known);
    }
    return known;
  }

  /** The footnote that an action writes. */
  Reference gathered(Runnable action) {
    Source around = source;
    Source own = new Source();
    source = own;
    List<Block> line = out.apart(PageBuilder.Flow.ONE_LINE, action);
    source = around;
    String text = line.isEmpty() ? "" : line.get(0).text().text();
    Matcher isbn = ISBN.matcher(text);
    if (own.isbn.isEmpty() && isbn.find()) {
      own.isbn = isbn.group(1);
    }
    doi(text, own);
    doi(own.url, own);
    return new Reference(text, own.url, own.doi, own.isbn);
  }

  private static void doi(String text, Source own) {
    Matcher doi = DOI.matcher(text);
    if (own.doi.isEmpty() && doi.find()) {
      own.doi = doi.group().replaceAll("[.,;)]+$", "");
    }
  }

  /** Whether a footnote is being read. */
  boolean isReading() {
    return source != null;
  }

  /** A web address was met. */
  void url(String url) {
    if (source != null && source.url.isEmpty()) {
      source.url = url.strip();
    }
  }

  /** Keeps an argument that is an address or a number of the source; whether it was one. */
  boolean keeps(String name, String value) {
    if (WEB.matcher(value).matches()) {
      url(value);
      return true;
    }
    if (name.equalsIgnoreCase("isbn")) {
      source.isbn = source.isbn.isEmpty() ? value : source.isbn;
      return true;
    }
    if (name.equalsIgnoreCase("doi")) {
      doi(value, source);
      return true;
    }
    return false;
  }
}
