package org.lacuna.read.wikitext;

import java.util.Optional;
import org.lacuna.text.Span;

/**
 * Writes characters that are no markup, and what the marks of {@link SafeMarkup} among them say: of
 * {@code a&nbsp;b} it is {@code a b}, and an empty line ends a block.
 */
final class TextWriter {
  private final SafeMarkup page;
  private final PageBuilder out;

  TextWriter(SafeMarkup page, PageBuilder out) {
    this.page = page;
    this.out = out;
  }

  /** Writes what stands there. */
  void write(Span span) {
    String text = page.text();
    int at = span.start();
    while (at < span.end()) {
      int end = at;
      while (end < span.end() && isOrdinary(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        out.block().show(text.substring(at, end), at);
        at = end;
        continue;
      }
      switch (text.charAt(at)) {
        case '\n' -> newline(at, span.end());
        case SafeMarkup.GAP -> out.gap(at);
        case SafeMarkup.BREAK -> out.endBlock(at);
        case SafeMarkup.LITERAL -> out.block().showDecoded(page.literal(at), at);
        default -> {}
      }
      at++;
    }
  }

  private static boolean isOrdinary(char c) {
    return c != '\n' && (c < SafeMarkup.NOTHING || c > SafeMarkup.BREAK);
  }

  private void newline(int at, int end) {
    int next = at + 1;
    while (next < end && isBlankInLine(page.text().charAt(next))) {
      next++;
    }
    if (next < end && page.text().charAt(next) == '\n') {
      out.endBlock(at);
    } else {
      out.block().show("\n", at);
    }
  }

  private static boolean isBlankInLine(char c) {
    return c == ' ' || c == '\t' || c == SafeMarkup.NOTHING;
  }

  /** Writes text without markup but for entities, as {@code <nowiki>} holds it. */
  void verbatim(Span body) {
    int at = body.start();
    while (at < body.end()) {
      int entity = page.source().indexOf('&', at);
      int end = entity < 0 || entity > body.end() ? body.end() : entity;
      write(new Span(at, end));
      at = end;
      if (at < body.end()) {
        Optional<Entities.Entity> found = Entities.at(page.source(), at, body.end());
        if (found.isPresent()) {
          out.block().showDecoded(found.get().meaning(), at);
          at = found.get().end();
        } else {
          write(new Span(at, ++at));
        }
      }
    }
  }
}
