package org.lacuna.read.wikitext;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.language.WikiWords;
import org.lacuna.language.WikiWords.Role;
import org.lacuna.read.page.PageText;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.Language;

/**
 * What a reader sees of a page in MediaWiki's markup.
 *
 * <p>Of {@code '''Hardangerfjorden''' is {{Tal|179|km}} long.<ref>A book</ref>} it is one block,
 * {@code Hardangerfjorden is 179 km long.}, with a bold word and a footnote. Every character knows
 * its place in the page.
 *
 * <p>Any text is read. A page that the parser cannot read, that is longer than a wiki allows, or
 * that has a paragraph of more than 50,000 characters is read line by line without its marks:
 * {@link Flattened}; {@link PageText#flat} says so. The result depends on the text alone, never on
 * time.
 */
public final class WikitextReader {
  /** MediaWiki refuses to save longer pages ($wgMaxArticleSize, 2048 kB). */
  static final int LONGEST_PAGE = 2_048 * 1_024;

  /**
   * Characters of a paragraph, some 8,000 words. The parser puts a paragraph together from what
   * stands between its marks, copying all before at each of them.
   */
  static final int LONGEST_PARAGRAPH = 50_000;

  /** What a line starts with that is no paragraph, or a new one. */
  private static final String BLOCK_MARKS = "*#:;|!{}=-< ";

  /** The parser recurses: nesting that people write needs less than a tenth of this. */
  private static final long STACK_BYTES = 16L << 20;

  private static final Pattern REDIRECT =
      Pattern.compile(
          "\\s*#([\\p{L}\\p{M}_]{2,30})\\s*:?\\s*\\[\\[:?\\s*([^\\[\\]|#\\n]*)(?:#([^\\[\\]|\\n]*))?"
              + "(?:\\|[^\\[\\]]*)?\\]\\].*",
          Pattern.DOTALL);

  private WikitextReader() {}

  /**
   * Reads a page of a wiki in that language.
   *
   * @param wikitext the page's text as the wiki keeps it
   * @param language the wiki's language, for the names of its namespaces and templates
   * @return the page; a redirect's {@code from} is empty, as a page does not say its own title
   */
  public static PageText read(String wikitext, Language language) {
    Optional<WikiPage.Redirect> redirect = redirect(wikitext, WikiWords.of(language));
    if (redirect.isPresent()) {
      return new PageBuilder().build(redirect);
    }
    if (wikitext.length() > LONGEST_PAGE || hasLongParagraph(wikitext)) {
      return flat(wikitext);
    }
    FutureTask<PageText> task = new FutureTask<>(() -> parsed(wikitext, language));
    Thread thread = new Thread(null, task, "wikitext", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      // The parser overflowed its stack or failed: the page is read line by line, and says so.
      return flat(wikitext);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static boolean hasLongParagraph(String wikitext) {
    int start = 0;
    int at = 0;
    while (at < wikitext.length()) {
      if (wikitext.charAt(at) == '\n' || BLOCK_MARKS.indexOf(wikitext.charAt(at)) >= 0) {
        start = at;
      }
      int line = wikitext.indexOf('\n', at);
      int end = line < 0 ? wikitext.length() : line;
      if (end - start > LONGEST_PARAGRAPH) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private static PageText parsed(String wikitext, Language language) {
    PageBuilder out = new PageBuilder();
    new PageWalk(SafeMarkup.of(wikitext), language, out).run();
    return out.build(Optional.empty());
  }

  private static PageText flat(String wikitext) {
    PageBuilder out = new PageBuilder();
    Flattened.write(wikitext, out);
    PageText page = out.build(Optional.empty());
    return new PageText(page.sections(), page.redirect(), false, page.dropped(), true);
  }

  private static Optional<WikiPage.Redirect> redirect(String wikitext, WikiWords words) {
    Matcher matcher = REDIRECT.matcher(wikitext);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String word = matcher.group(1);
    boolean shouts = word.equals(word.toUpperCase(Locale.ROOT));
    if (!shouts && !words.is(Role.REDIRECT, word)) {
      return Optional.empty();
    }
    String fragment = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(new WikiPage.Redirect("", title(matcher.group(2)), title(fragment)));
  }

  private static String title(String written) {
    return written.replaceAll("[\\s_]+", " ").strip();
  }
}
