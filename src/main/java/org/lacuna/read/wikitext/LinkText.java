package org.lacuna.read.wikitext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lacuna.language.LanguageTags;
import org.lacuna.language.WikiWords;
import org.lacuna.language.WikiWords.Role;
import org.lacuna.text.Language;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * Writes what a reader sees of links: of {@code [[Fjord|the fjord]]s} it is {@code the fjords}, of
 * a category nothing.
 *
 * <p>Text that holds no other markup than simple links is written without the parser's help, which
 * is most of the arguments of templates.
 */
final class LinkText {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z]{2,10}){0,2}");
  private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
  private static final Pattern SIMPLE_LINK =
      Pattern.compile(
          "\\[\\[([^\\[\\]{}<>\\n|']+)(?:\\|([^\\[\\]{}<>\\n|']+))?\\]\\]((?:"
              + WikitextSettings.TRAIL
              + ")?)");
  private static final String MARKUP = "[]{}<>\n";
  private static final String PAIRS = "'_/";
  private static final String LINE_MARKUP = "*#:;=-|!";

  private final SafeMarkup page;
  private final WikiWords words;
  private final PageBuilder out;
  private final TextWriter text;
  private final Map<String, Boolean> wikis = new HashMap<>();

  LinkText(SafeMarkup page, WikiWords words, PageBuilder out, TextWriter text) {
    this.page = page;
    this.words = words;
    this.out = out;
    this.text = text;
  }

  /**
   * Writes a link.
   *
   * @param named where the page it names stands
   * @param label where its own words stand; absent if it has none
   * @param writeLabel writes these words
   * @param trail letters right behind it, which belong to it
   */
  void write(Span named, Optional<Span> label, Runnable writeLabel, Span trail) {
    String target = BLANKS.matcher(page.plain(named)).replaceAll(" ").strip();
    boolean colon = target.startsWith(":");
    String bare = colon ? target.substring(1).strip() : target;
    if (!colon && isHidden(bare)) {
      return;
    }
    int start = colon ? page.text().indexOf(':', named.start()) + 1 : named.start();
    out.styled(
        Style.Kind.LINK,
        bare,
        () -> {
          if (label.isEmpty()) {
            text.write(new Span(start, named.end()));
          } else if (page.plain(label.get()).isBlank()) {
            text.write(pipeTrick(named));
          } else {
            writeLabel.run();
          }
          text.write(trail);
        });
  }

  /** Writes words and links of the simplest kind without asking the parser; whether it could. */
  boolean wroteSimple(Span span) {
    List<MatchResult> links =
        SIMPLE_LINK.matcher(page.text()).region(span.start(), span.end()).results().toList();
    int at = span.start();
    for (MatchResult link : links) {
      boolean isFile = words.isFile(link.group(1).strip());
      if (isFile || !isPlain(new Span(at, link.start())) || link.group(1).isBlank()) {
        return false;
      }
      at = link.end();
    }
    if (!isPlain(new Span(at, span.end()))) {
      return false;
    }
    at = span.start();
    for (MatchResult link : links) {
      text.write(new Span(at, link.start()));
      Span label = new Span(Math.max(0, link.start(2)), Math.max(0, link.end(2)));
      write(
          page.strip(new Span(link.start(1), link.end(1))),
          link.start(2) < 0 ? Optional.empty() : Optional.of(label),
          () -> text.write(label),
          new Span(link.start(3), link.end(3)));
      at = link.end();
    }
    text.write(new Span(at, span.end()));
    return true;
  }

  /** Of {@code [[Fjord (landform)|]]} a reader sees {@code Fjord}. */
  private Span pipeTrick(Span target) {
    String source = page.text();
    int start = target.start();
    int colon = source.indexOf(':', start);
    if (colon >= 0 && colon < target.end()) {
      start = colon + 1;
    }
    int bracket = source.indexOf(" (", start);
    return new Span(start, bracket > start && bracket < target.end() ? bracket : target.end());
  }

  /** Categories and the same page in other languages are no text. */
  private boolean isHidden(String target) {
    int colon = target.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String prefix = target.substring(0, colon).strip();
    return words.is(Role.CATEGORY, prefix)
        || LANGUAGE.matcher(prefix).matches()
            && wikis.computeIfAbsent(prefix, tag -> LanguageTags.isKnown(Language.of(tag)));
  }

  /** Whether the parser would find nothing in it. */
  boolean isPlain(Span span) {
    String source = page.text();
    if (span.length() == 0) {
      return true;
    }
    if (LINE_MARKUP.indexOf(source.charAt(span.start())) >= 0) {
      return false;
    }
    char before = ' ';
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      if (MARKUP.indexOf(c) >= 0 || c == before && PAIRS.indexOf(c) >= 0) {
        return false;
      }
      before = c;
    }
    return true;
  }
}
