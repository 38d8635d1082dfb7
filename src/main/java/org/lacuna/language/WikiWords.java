package org.lacuna.language;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lacuna.text.Language;

/**
 * What the wikis of a language call things: namespaces, redirects, and the templates that say
 * something in a sentence.
 *
 * <p>In Nynorsk {@code Fil:} and {@code File:} are files, {@code OMDIRIGER} leads elsewhere, a
 * template {@code Infoboks fjord} is an infobox, and {@code Tal} shows its first and second
 * argument: its form is {@code $1 $2}. English words hold everywhere, as they do in MediaWiki.
 */
public final class WikiWords {
  /** What the name of a namespace, page or parameter says; the tables' heads explain each. */
  public enum Role {
    /** Namespace of files. */
    FILE,
    /** Namespace of categories. */
    CATEGORY,
    /** Namespace of templates. */
    TEMPLATE,
    /** First word of a redirect, without its number sign. */
    REDIRECT,
    /** First word of an infobox's name. */
    INFOBOX,
    /** Template or double-underscore word of a page that lists others of its name. */
    DISAMBIGUATION,
    /** Word in the name of an infobox parameter that holds no text. */
    HIDDEN,
    /** Word in the name of a parameter that does hold text, though a hidden word stands by it. */
    SHOWN,
    /** Template of which a reader sees its form. */
    FORM,
    /** Template whose form stands apart from the text. */
    QUOTE,
    /** Template that is a footnote. */
    CITE,
    /** Template that says nothing of the article's matter. */
    DROP;

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern BLANKS = Pattern.compile("[\\s_]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Map<Language, WikiWords> MADE = new ConcurrentHashMap<>();

  private final Map<Role, Map<String, String>> words = new EnumMap<>(Role.class);

  private WikiWords(Language language) {
    for (Role role : Role.values()) {
      words.put(role, new HashMap<>());
    }
    add(Table.shared("wiki-words", "role", "word", "form"));
    Table.of(language, "wiki-words", "role", "word", "form").ifPresent(this::add);
  }

  private void add(Table table) {
    for (Table.Row row : table.rows()) {
      Role role =
          java.util.Arrays.stream(Role.values())
              .filter(known -> known.label().equals(row.cell(0)))
              .findFirst()
              .orElseThrow(() -> row.wrong("no role '" + row.cell(0) + "'"));
      boolean hasForm = role == Role.FORM || role == Role.QUOTE;
      if (hasForm != row.cell(2).contains("$")) {
        throw row.wrong("a form is for form and quote, and has a $; got '" + row.cell(2) + "'");
      }
      if (!row.cell(1).equals(normal(row.cell(1)))) {
        throw row.wrong("want '" + normal(row.cell(1)) + "', got '" + row.cell(1) + "'");
      }
      words.get(role).put(row.cell(1), row.cell(2));
    }
  }

  /** The words of a language, with those that every wiki knows; read once. */
  public static WikiWords of(Language language) {
    return MADE.computeIfAbsent(language, WikiWords::new);
  }

  private static String normal(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a word has the role, in any case, underscores as spaces. */
  public boolean is(Role role, String word) {
    return words.get(role).containsKey(normal(word));
  }

  /** Whether a page name names a file: {@code Fil:Fjord.jpg}. */
  public boolean isFile(String page) {
    return isIn(Role.FILE, page);
  }

  /** Whether a page name is in the namespace of that role: {@code Kategori:Fjordar}. */
  public boolean isIn(Role namespace, String page) {
    int colon = page.indexOf(':');
    return colon > 0 && is(namespace, page.substring(0, colon));
  }

  /** What a reader sees of a template, {@code $1 $2} of {@code Tal}; empty if it is not known. */
  public Optional<String> form(Role role, String template) {
    return Optional.ofNullable(words.get(role).get(normal(template)));
  }

  /** Whether the first word of a template's name says that it is an infobox. */
  public boolean isInfobox(String template) {
    String name = normal(template);
    Set<String> known = words.get(Role.INFOBOX).keySet();
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return known.contains(name.substring(0, end));
  }

  /** Whether a parameter holds a file, a size, a place on a map or another thing without text. */
  public boolean isHidden(String parameter) {
    boolean hidden = false;
    for (String word : BETWEEN_WORDS.split(normal(parameter))) {
      if (words.get(Role.SHOWN).containsKey(word)) {
        return false;
      }
      hidden |= words.get(Role.HIDDEN).containsKey(word);
    }
    return hidden;
  }
}
