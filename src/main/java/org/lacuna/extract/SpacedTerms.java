package org.lacuna.extract;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.TermWords;
import org.lacuna.language.TermWords.Role;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * Names and key terms in scripts with spaces but without capitals: Arabic, Hebrew, Devanagari,
 * Hangul.
 *
 * <p>A run ends at common words and punctuation. It is a name if one of its words is: by foreign
 * letters or shape, by CLDR, by the other article; if a generic noun opens or ends it; or, where
 * the article is written onto the word, if two words of it have one.
 */
final class SpacedTerms implements CaselessNames.Finder {
  /** Words of a name behind a generic noun. */
  private static final int BEHIND_GENERIC = 3;

  /** Shorter words show no shape. */
  private static final int SHAPELY = 4;

  /** Words of a key term, at least. */
  private static final int KEY_TERM = 2;

  private enum Kind {
    COMMON,
    GENERIC,
    LINK,
    NAME,
    DEFINITE,
    PLAIN
  }

  private record Token(Word word, Kind kind, int start, int end) {}

  private final WordBreaker breaker;
  private final Folding folding;
  private final TermWords terms;
  private final Gazetteer gazetteer;
  private final NamesThere namesThere;

  SpacedTerms(Language language, TermWords terms, NamesThere namesThere) {
    this.breaker = WordBreaker.of(language);
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.terms = terms;
    this.namesThere = namesThere;
  }

  @Override
  public List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    int end = 0;
    for (Word word : breaker.words(text)) {
      boolean joined = run.isEmpty() || text.substring(end, word.span().start()).matches("[ \u00A0\u2010-]?");
      Token token = token(word);
      if (!joined || token.kind() == Kind.COMMON) {
        inRun(run, found);
        run.clear();
      }
      if (token.kind() != Kind.COMMON) {
        run.add(token);
      }
      end = word.span().end();
    }
    inRun(run, found);
    return found;
  }

  private Token token(Word word) {
    String written = word.text();
    int article = terms.article(written);
    int start = word.span().start() + Math.max(0, article);
    int end = word.span().start() + terms.suffix(written);
    return new Token(word, kind(word, article), start, Math.max(end, start + 1));
  }

  private Kind kind(Word word, int article) {
    String written = word.text();
    if (!word.isCaseless()) {
      return word.isCapitalised() ? Kind.NAME : Kind.COMMON;
    }
    if (terms.is(Role.LINK, written)) {
      return Kind.LINK;
    }
    if (isPlace(written)) {
      return Kind.NAME;
    }
    if (terms.isCore(Role.BEFORE, written) || terms.isCore(Role.AFTER, written)) {
      return Kind.GENERIC;
    }
    if (terms.isCore(Role.COMMON, written)) {
      return Kind.COMMON;
    }
    if (isForeign(written, article) || namesThere.hasStem(folding.form(written))) {
      return Kind.NAME;
    }
    return article >= 0 ? Kind.DEFINITE : Kind.PLAIN;
  }

  private boolean isPlace(String written) {
    if (gazetteer.isWritten(written)) {
      return true;
    }
    for (int from = 0; from < Math.min(3, written.length() - SHAPELY + 1); from++) {
      if (from > 0 && !terms.is(Role.PREFIX, written.substring(from - 1, from))) {
        return false;
      }
      String core = written.substring(from);
      if (gazetteer.isWritten(core) || gazetteer.isWritten(core.substring(0, terms.suffix(core)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word looks like a foreign name: by its letters, or by long vowels and no root. */
  private boolean isForeign(String written, int article) {
    if (terms.contains(Role.FOREIGN, written)) {
      return true;
    }
    return article < 0
        && written.length() >= SHAPELY
        && !terms.contains(Role.NATIVE, written);
  }

  private void inRun(List<Token> run, List<Span> found) {
    for (int i = 0; i < run.size(); i++) {
      if (run.get(i).kind() == Kind.GENERIC) {
        behind(run, i, found);
      } else if (run.get(i).kind() == Kind.NAME) {
        int to = i;
        while (to + 1 < run.size() && isPart(run, to + 1)) {
          to++;
        }
        found.add(span(run, i, to));
        i = to;
      }
    }
    definite(run, found);
  }

  private static boolean isPart(List<Token> run, int at) {
    Kind kind = run.get(at).kind();
    return kind == Kind.NAME
        || kind == Kind.LINK && at + 1 < run.size() && run.get(at + 1).kind() == Kind.NAME;
  }

  private static Span span(List<Token> run, int from, int to) {
    return new Span(run.get(from).start(), run.get(to).end());
  }

  private void behind(List<Token> run, int generic, List<Span> found) {
    int to = generic;
    while (to + 1 < run.size() && to - generic < BEHIND_GENERIC) {
      Kind next = run.get(to + 1).kind();
      if (next == Kind.PLAIN && to > generic) {
        break;
      }
      to++;
    }
    if (to > generic) {
      found.add(span(run, generic, to));
    }
  }

  /** Words with the article that stand together. */
  private void definite(List<Token> run, List<Span> found) {
    for (int i = 0; i < run.size(); ) {
      int to = i;
      while (to < run.size() && run.get(to).kind() != Kind.PLAIN) {
        to++;
      }
      if (to - i >= KEY_TERM) {
        found.add(span(run, i, to - 1));
      }
      i = Math.max(to, i + 1);
    }
  }
}
