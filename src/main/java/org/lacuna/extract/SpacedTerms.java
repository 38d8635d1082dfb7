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

  /** A word of foreign letters has more than a particle around them. */
  private static final int FOREIGN = 3;

  /** A word with the article that is no common one is a key term from this length on. */
  private static final int LONG_DEFINITE = 8;

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
  private final ForeignShape shapes;

  SpacedTerms(Language language, TermWords terms, NamesThere namesThere) {
    this.breaker = WordBreaker.of(language);
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.terms = terms;
    this.namesThere = namesThere;
    this.shapes = new ForeignShape(terms);
  }

  @Override
  public CaselessNames.Found find(String text) {
    CaselessNames.Found found = CaselessNames.Found.none();
    List<Token> run = new ArrayList<>();
    int end = 0;
    for (Word word : breaker.words(text)) {
      boolean joined =
          run.isEmpty() || text.substring(end, word.span().start()).matches("[ \u00A0\u2010-]?");
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
    Kind kind = kind(word, article);
    int known =
        terms.particlesBefore(
            written,
            core ->
                core.length() >= SHAPELY && gazetteer.isWritten(core)
                    || terms.is(Role.BEFORE, core)
                    || terms.is(Role.AFTER, core));
    int start = word.span().start() + Math.max(0, known >= 0 ? known : article);
    int end = word.span().start() + terms.suffix(written);
    return new Token(word, kind, start, Math.max(end, start + 1));
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
    return gazetteer.isWritten(written)
        || terms.particlesBefore(
                written, core -> core.length() >= SHAPELY && gazetteer.isWritten(core))
            >= 0;
  }

  /** Whether a word looks like a foreign name: by its letters, or by its shape. */
  private boolean isForeign(String written, int article) {
    if (terms.contains(Role.FOREIGN, written)) {
      return written.length() >= FOREIGN;
    }
    boolean shape = article < 0 || written.length() - article > LONG_DEFINITE;
    return shape && shapes.isForeign(article < 0 ? written : bare(written));
  }

  private String bare(String written) {
    return terms.bare(new Word(written, new Span(0, written.length()))).text();
  }

  private void inRun(List<Token> run, CaselessNames.Found found) {
    for (int i = 0; i < run.size(); ) {
      if (run.get(i).kind() != Kind.NAME) {
        i++;
        continue;
      }
      int to = i;
      while (to + 1 < run.size() && isPart(run, to + 1)) {
        to++;
      }
      int from = i;
      while (from > 0 && run.get(from - 1).kind() == Kind.GENERIC) {
        from--;
      }
      int last = to;
      while (last + 1 < run.size() && isAfter(run.get(last + 1))) {
        last++;
      }
      found.names().add(span(run, from, last));
      i = last + 1;
    }
    behind(run, found.keyTerms());
    definite(run, found.keyTerms());
  }

  private boolean isAfter(Token token) {
    return token.kind() == Kind.GENERIC && terms.isCore(Role.AFTER, token.word().text());
  }

  /**
   * Whether a word goes on with a name: one itself, between two, or short and of no native shape.
   */
  private boolean isPart(List<Token> run, int at) {
    Kind kind = run.get(at).kind();
    boolean beforeName = at + 1 < run.size() && run.get(at + 1).kind() == Kind.NAME;
    return kind == Kind.NAME || beforeName && (kind == Kind.LINK || kind == Kind.PLAIN);
  }

  private static Span span(List<Token> run, int from, int to) {
    return new Span(run.get(from).start(), run.get(to).end());
  }

  /** A generic noun and what follows it, or goes before it where generic nouns end a name. */
  private void behind(List<Token> run, List<Span> found) {
    for (int i = 0; i < run.size(); i++) {
      if (run.get(i).kind() != Kind.GENERIC) {
        continue;
      }
      if (terms.isCore(Role.BEFORE, run.get(i).word().text())) {
        int to = i;
        while (to + 1 < run.size()
            && to - i < BEHIND_GENERIC
            && (to == i || run.get(to + 1).kind() == Kind.DEFINITE)) {
          to++;
        }
        if (to > i) {
          found.add(span(run, i, to));
        }
      } else if (i > 0 && run.get(i - 1).kind() != Kind.GENERIC) {
        int from = i - 1;
        while (from > 0 && i - from < BEHIND_GENERIC && run.get(from - 1).kind() == Kind.NAME) {
          from--;
        }
        found.add(span(run, from, i));
      }
    }
  }

  /** Words with the article that stand together, or a long one alone. */
  private void definite(List<Token> run, List<Span> found) {
    for (int i = 0; i < run.size(); ) {
      int to = i;
      while (to < run.size() && run.get(to).kind() == Kind.DEFINITE) {
        to++;
      }
      boolean enough = to - i >= KEY_TERM;
      boolean isLong = to - i == 1 && run.get(i).word().text().length() >= LONG_DEFINITE;
      if (enough || isLong) {
        found.add(span(run, i, to - 1));
      }
      i = Math.max(to, i + 1);
    }
  }
}
