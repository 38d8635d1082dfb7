package org.lacuna.read.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lacuna.text.BadInput;
import org.lacuna.text.Item;

/**
 * What links lead to, out of the SQL tables that wikis give away: {@code page}, {@code redirect},
 * {@code page_props} and {@code langlinks}, written by {@code mysqldump}, packed or not.
 *
 * <p>{@code LinkTables.read(Path.of("sql"), Set.of("nn", "ca")).items("nn", List.of("Sveits"),
 * Set.of("ca"))} is {@code {Sveits=Q39 {ca=Suïssa, nn=Sveits}}}. Where the tables of both wikis are
 * there, a link into the other wiki is followed through its redirects, and one that leads one way
 * only holds for both. Immutable once read; it holds titles of the main namespace, and links into
 * the languages asked for alone.
 */
public final class LinkTables {
  /** The wiki, in a file's name: {@code nnwiki-20260101-page.sql.gz}. */
  private static final Pattern FILE = Pattern.compile("([a-z0-9_]+?)-.*\\.sql(?:\\.gz|\\.bz2)?");

  private final Map<String, WikiTables> wikis;
  // By wiki and language: the other wiki's page, resolved, to this wiki's.
  private final Map<String, Map<String, Map<String, String>>> backwards;

  private LinkTables(Map<String, WikiTables> wikis) {
    this.wikis = wikis;
    this.backwards = new TreeMap<>();
    for (String from : wikis.keySet()) {
      for (String to : wikis.keySet()) {
        if (!from.equals(to)) {
          backwards
              .computeIfAbsent(to, wiki -> new TreeMap<>())
              .put(from, backwards(wikis.get(from), to, wikis.get(to)));
        }
      }
    }
  }

  private static Map<String, String> backwards(WikiTables from, String to, WikiTables there) {
    Map<String, String> found = new HashMap<>();
    from.pagesByLanglink(to)
        .forEach(
            (title, own) ->
                found.merge(
                    there.resolve(title).orElse(title),
                    own,
                    (a, b) -> a.compareTo(b) <= 0 ? a : b));
    return found;
  }

  /**
   * Reads all SQL tables in a folder.
   *
   * @param languages languages that are compared; links into others are left out
   * @throws BadInput if there are none, or one is broken
   */
  public static LinkTables read(Path folder, Set<String> languages) throws BadInput {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> FILE.matcher(name(file)).matches()).sorted().forEach(files::add);
    } catch (IOException e) {
      throw BadInput.at(
          folder, "cannot be read (" + e.getMessage() + "); want a folder with SQL tables");
    }
    if (files.isEmpty()) {
      throw BadInput.at(
          folder,
          "has no SQL table; want files such as nnwiki-20260101-langlinks.sql.gz, -page, -redirect,"
              + " -page_props");
    }
    return read(files, languages);
  }

  /**
   * Reads SQL tables, of one wiki or more; a file's name starts with its wiki's.
   *
   * @param languages languages that are compared; links into others are left out
   * @throws BadInput if one is broken or its name does not say whose it is
   */
  public static LinkTables read(List<Path> files, Set<String> languages) throws BadInput {
    Map<String, WikiTables.Builder> builders = new TreeMap<>();
    for (Path file : files) {
      Matcher name = FILE.matcher(name(file));
      if (!name.matches()) {
        throw BadInput.at(file, "does not say whose it is; want a name such as nnwiki-page.sql.gz");
      }
      String wiki = SiteInfo.wiki(name.group(1), name.group(1));
      WikiTables.Builder builder = builders.computeIfAbsent(wiki, some -> new WikiTables.Builder());
      try (Packing.Unpacked in = Packing.open(file)) {
        SqlRows.read(new SqlTokens(file, in.stream()), wanted(builder, languages));
      } catch (IOException e) {
        throw BadInput.at(
            file, "cannot be read further (" + e.getMessage() + "); get the file again");
      }
    }
    Map<String, WikiTables> wikis = new TreeMap<>();
    builders.forEach((wiki, builder) -> wikis.put(wiki, builder.build()));
    return new LinkTables(Collections.unmodifiableMap(wikis));
  }

  private static Map<String, SqlRows.Wanted> wanted(
      WikiTables.Builder builder, Set<String> languages) {
    return Map.of(
        "page",
        new SqlRows.Wanted(List.of("page_id", "page_namespace", "page_title"), builder::page),
        "redirect",
        new SqlRows.Wanted(
            List.of("rd_from", "rd_namespace", "rd_title", "rd_interwiki"), builder::redirect),
        "page_props",
        new SqlRows.Wanted(List.of("pp_page", "pp_propname", "pp_value"), builder::item),
        "langlinks",
        new SqlRows.Wanted(
            List.of("ll_from", "ll_lang", "ll_title"),
            row -> {
              if (languages.contains(row[1])) {
                builder.langlink(row);
              }
            }));
  }

  /** The wikis whose tables were read: {@code nn}. */
  public Set<String> wikis() {
    return wikis.keySet();
  }

  /**
   * What links of a wiki lead to, by target as written. A thing is known by its Wikidata item;
   * where no wiki names one, by the first of the titles that the wikis of the comparison have for
   * it, with the wiki before it: {@code ca:Oli d'oliva}. Targets that nothing is known of are left
   * out.
   *
   * @param wiki the wiki in which the links stand
   * @param targets titles as links have them, with or without a section
   * @param languages the other languages of the comparison
   */
  public Map<String, Item> items(String wiki, Collection<String> targets, Set<String> languages) {
    Map<String, Item> items = new TreeMap<>();
    WikiTables own = wikis.get(wiki);
    if (own == null) {
      return Map.of();
    }
    for (String target : targets) {
      String title = SiteInfo.spaced(target);
      title = title.startsWith(":") ? title.substring(1).strip() : title;
      Optional<String> page = own.resolve(title);
      if (page.isEmpty()) {
        page = own.resolve(SiteInfo.capital(title, wiki));
      }
      page.flatMap(found -> item(wiki, found, languages))
          .ifPresent(item -> items.put(target, item));
    }
    return Collections.unmodifiableMap(items);
  }

  private Optional<Item> item(String wiki, String title, Set<String> languages) {
    Map<String, String> titles = new TreeMap<>(Map.of(wiki, title));
    Optional<String> id = wikis.get(wiki).item(title);
    for (String language : new TreeSet<>(languages)) {
      if (language.equals(wiki)) {
        continue;
      }
      Optional<String> there = there(wiki, title, language);
      if (there.isPresent()) {
        titles.put(language, there.get());
        WikiTables other = wikis.get(language);
        id = id.or(() -> other == null ? Optional.empty() : other.item(there.get()));
      }
    }
    if (id.isEmpty() && titles.size() > 1) {
      id =
          titles.entrySet().stream().map(t -> t.getKey() + ":" + t.getValue()).sorted().findFirst();
    }
    return id.map(found -> new Item(found, titles));
  }

  /** The other wiki's page on the same thing, by a link to it or, if there is none, from it. */
  private Optional<String> there(String wiki, String title, String language) {
    Optional<String> link = wikis.get(wiki).langlink(title, language);
    WikiTables other = wikis.get(language);
    if (link.isPresent()) {
      return other == null ? link : other.resolve(link.get()).or(() -> link);
    }
    return Optional.ofNullable(
        backwards.getOrDefault(wiki, Map.of()).getOrDefault(language, Map.of()).get(title));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
