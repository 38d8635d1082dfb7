package org.lacuna.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.lacuna.read.html.HtmlReader;
import org.lacuna.read.page.PageText;
import org.lacuna.read.wikitext.WikitextReader;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/**
 * Reads articles: from a file, from one file that holds both versions, or from a string.
 *
 * <p>{@code new ArticleReader(Wrapping.AUTO).read(Path.of("ada.en.txt"), Optional.empty())} is the
 * article {@code ada.en}, its language told from the text. Files are UTF-8, with or without byte
 * order mark, with any line ends; {@code .wiki} is wikitext, {@code .html} a saved page, all else
 * plain text. Thread-safe.
 */
public final class ArticleReader {
  private static final String SAY_WHICH = "say which it is with --left-lang or --right-lang";

  private static final String EMPTY = "is empty; want the text of an article";

  private final Format format;

  /** A reader that treats single line breaks so. */
  public ArticleReader(Wrapping wrapping) {
    this.format = new PlainText(wrapping);
  }

  /**
   * The article in a file, named as the file without its ending.
   *
   * @param language its language; told from the text when absent
   * @throws BadInput if there is no such file, it holds no text in UTF-8 or nothing but markup, or
   *     the text is too short to tell its language
   */
  public Article read(Path file, Optional<Language> language) throws BadInput {
    String input = TextFile.read(file);
    Optional<BiFunction<String, Language, PageText>> markup = markup(file);
    if (markup.isPresent()) {
      return page(file, language, input, markup.get());
    }
    List<Piece> pieces = pieces(file, input);
    Language found = language.isPresent() ? language.get() : detect(file, text(pieces));
    return new Article(name(file), found, input, Piece.sections(pieces));
  }

  /**
   * The two articles in a file that holds both versions, one after the other: it is split where the
   * language changes. The input of both is that of the whole file; their names are the file's with
   * the language: {@code ada-en} and {@code ada-fr} in {@code ada.txt}.
   *
   * @param left the first language; told from the text when absent
   * @param right the second language; told from the text when absent
   * @throws BadInput as for {@link #read}, and if the text does not go over from one language into
   *     another
   */
  public ArticlePair readBoth(Path file, Optional<Language> left, Optional<Language> right)
      throws BadInput {
    if (left.isPresent() && left.map(Language::code).equals(right.map(Language::code))) {
      throw BadInput.at(
          file,
          "one file is split where the language changes, and both versions are said to be in '"
              + left.get()
              + "'; want two files");
    }
    String input = TextFile.read(file);
    List<List<Piece>> units = units(pieces(file, input));
    LanguageChange change =
        LanguageChange.find(units.stream().map(ArticleReader::text).toList(), left, right)
            .orElseThrow(
                () ->
                    BadInput.at(
                        file,
                        "no place found where the language changes; want both versions one after"
                            + " the other, each of some sentences, or two files"));
    return new ArticlePair(
        part(file, change.left(), input, units.subList(0, change.at())),
        part(file, change.right(), input, units.subList(change.at(), units.size())));
  }

  /**
   * The article that a string holds; a byte order mark at its start is left out. It has no section
   * if there is nothing to read in it.
   */
  public Article parse(String name, Language language, String input) {
    String text = input.startsWith("\uFEFF") ? input.substring(1) : input;
    return new Article(name, language, text, Piece.sections(format.pieces(text)));
  }

  /** What reads a file of that ending, if it is not plain text. */
  private static Optional<BiFunction<String, Language, PageText>> markup(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".wiki")) {
      return Optional.of(WikitextReader::read);
    }
    boolean html = name.endsWith(".html") || name.endsWith(".htm");
    return html ? Optional.of((text, language) -> HtmlReader.read(text)) : Optional.empty();
  }

  private static Article page(
      Path file,
      Optional<Language> language,
      String input,
      BiFunction<String, Language, PageText> markup)
      throws BadInput {
    if (input.isEmpty()) {
      throw BadInput.at(file, EMPTY);
    }
    Language found = language.orElse(null);
    if (found == null) {
      // What a page says can be read well enough without its language to tell it.
      found = detect(file, text(markup.apply(input, Language.of("en"))));
    }
    PageText page = markup.apply(input, found);
    return PageArticle.ofFile(file.toString(), name(file), found, input, page);
  }

  private static String text(PageText page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .map(block -> block.text().text())
        .collect(Collectors.joining("\n"));
  }

  private List<Piece> pieces(Path file, String input) throws BadInput {
    if (input.isEmpty()) {
      throw BadInput.at(file, EMPTY);
    }
    List<Piece> pieces = format.pieces(input);
    if (pieces.stream().allMatch(Piece::heading)) {
      String found = input.isBlank() ? "white space" : "markup and headings";
      throw BadInput.at(file, "holds nothing but " + found + "; want the text of an article");
    }
    return pieces;
  }

  private static Language detect(Path file, String text) throws BadInput {
    List<LanguageDetection.Guess> guesses = LanguageDetection.guesses(text);
    Optional<Language> language = LanguageDetection.certain(guesses);
    if (language.isPresent()) {
      return language.get();
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    throw BadInput.at(
        file,
        "the language cannot be told from "
            + letters
            + " letters (it may be "
            + guesses.get(0).language()
            + " or "
            + guesses.get(1).language()
            + "); "
            + SAY_WHICH);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
  }

  /** The blocks, each with the headings before it; headings at the end have nothing to head. */
  private static List<List<Piece>> units(List<Piece> pieces) {
    List<List<Piece>> units = new ArrayList<>();
    List<Piece> unit = new ArrayList<>();
    for (Piece piece : pieces) {
      unit.add(piece);
      if (!piece.heading()) {
        units.add(unit);
        unit = new ArrayList<>();
      }
    }
    return units;
  }

  private static Article part(Path file, Language language, String input, List<List<Piece>> units) {
    List<Piece> pieces = units.stream().flatMap(List::stream).toList();
    return new Article(name(file) + "-" + language, language, input, Piece.sections(pieces));
  }

  private static String name(Path file) {
    String name = file.toAbsolutePath().normalize().getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
