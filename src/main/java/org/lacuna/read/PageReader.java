package org.lacuna.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.read.dump.Dump;
import org.lacuna.read.dump.LinkTables;
import org.lacuna.read.html.HtmlReader;
import org.lacuna.read.page.PageText;
import org.lacuna.read.page.WikiPage;
import org.lacuna.read.wiki.PageAddress;
import org.lacuna.read.wiki.Site;
import org.lacuna.read.wiki.Sites;
import org.lacuna.read.wiki.WikiClient;
import org.lacuna.read.wiki.WikiSettings;
import org.lacuna.read.wikitext.WikitextReader;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Item;
import org.lacuna.text.Language;
import org.lacuna.text.Side;

/**
 * Reads pages of wikis as articles, from the wikis themselves or from dumps of them. Nothing is
 * asked or opened before a page is wanted.
 */
final class PageReader {
  private final PageOptions options;
  private final Sites sites;
  private final WikiClient client;
  private final Map<Side, Dump> dumps;
  private final Map<Set<String>, LinkTables> tables = new HashMap<>();
  private final Map<Side, Map<String, WikiPage>> ready = new ConcurrentHashMap<>();

  private PageReader(PageOptions options, Sites sites, WikiClient client, Map<Side, Dump> dumps) {
    this.options = options;
    this.sites = sites;
    this.client = client;
    this.dumps = dumps;
  }

  /**
   * A reader as the user wants it.
   *
   * @throws BadInput if a site or a dump is not what it should be
   */
  static PageReader of(PageOptions options) throws BadInput {
    Sites sites = Sites.KNOWN;
    if (options.siteTable().isPresent()) {
      String place = options.siteTable().get().toString();
      String text = WorkFile.text(options.siteTable().get(), "a table of wikis");
      sites = sites.with(Sites.table(place, text));
    }
    for (String site : options.sites()) {
      sites = sites.with(Sites.parse(site));
    }
    WikiSettings settings = WikiSettings.of(options.cache()).withOffline(options.offline());
    if (options.contact().isPresent()) {
      settings = settings.withContact(options.contact().get());
    }
    Map<Side, Dump> dumps = new EnumMap<>(Side.class);
    if (options.leftDump().isPresent()) {
      dumps.put(Side.LEFT, Dump.open(options.leftDump().get()));
    }
    if (options.rightDump().isPresent()) {
      dumps.put(Side.RIGHT, Dump.open(options.rightDump().get()));
    }
    return new PageReader(options, sites, new WikiClient(settings, sites), dumps);
  }

  /**
   * A page as read.
   *
   * @param site the wiki it is of
   * @param page what the wiki gave
   * @param article what it is as an article
   */
  record Edition(Site site, WikiPage page, Article article) {}

  /**
   * The page that a place names; absent if it names a file.
   *
   * @throws BadInput if it can be neither
   */
  Optional<PageAddress> address(Place place, Side side) throws BadInput {
    if (!dumps.containsKey(side)) {
      return place.isThere() ? Optional.empty() : PageAddress.parse(place.written(), sites);
    }
    Optional<PageAddress> address = PageAddress.parse(place.written(), sites);
    if (address.isPresent() && !address.get().isItem()) {
      return address;
    }
    return Optional.of(PageAddress.of(siteOf(dumps.get(side)), place.written()));
  }

  /**
   * Gets the pages of many places out of a dump in one reading; {@link #read} then finds them at
   * hand. Does nothing for a side without a dump. Of a dump that is broken nothing is got: the
   * pages before the fault can still be read one by one, and those behind it say what is wrong.
   */
  void prepare(Collection<Place> places, Side side) {
    Dump dump = dumps.get(side);
    if (dump == null) {
      return;
    }
    Set<String> titles = new TreeSet<>();
    try {
      for (Place place : places) {
        address(place, side).ifPresent(address -> titles.add(address.title()));
      }
      ready.put(side, dump.pages(titles));
    } catch (BadInput e) {
      ready.remove(side); // said by each page that cannot be read
    }
  }

  private Site siteOf(Dump dump) throws BadInput {
    return sites.get(dump.wiki(), dump.wiki());
  }

  /**
   * The article at an address.
   *
   * @param language what it is written in; the wiki's own language when absent
   * @throws BadInput if it cannot be read
   */
  Edition read(PageAddress address, Side side, Optional<Language> language) throws BadInput {
    return edition(page(address, side), address.section(), language);
  }

  private WikiPage page(PageAddress address, Side side) throws BadInput {
    Dump dump = dumps.get(side);
    if (dump == null) {
      return options.html() ? client.html(address) : client.page(address);
    }
    String wiki = address.site().map(Site::wiki).orElse("");
    if (!wiki.equals(dump.wiki())) {
      throw BadInput.at(
          address.written(), "is a page of " + wiki + ", and the dump is of " + dump.wiki());
    }
    if (address.revision() > 0) {
      throw BadInput.at(address.written(), "a dump has one revision of each page; want no oldid");
    }
    WikiPage found = ready.getOrDefault(side, Map.of()).get(address.title());
    return found != null ? found : dump.require(address.title());
  }

  private Edition edition(WikiPage page, String section, Optional<Language> language)
      throws BadInput {
    Site site = sites.get(page.wiki() + ":" + page.title(), page.wiki());
    Optional<Language> known = language.or(site::language);
    if (known.isEmpty()) {
      throw BadInput.at(
          page.wiki() + ":" + page.title(),
          "what language the wiki is in is not known; say it in a column 'language' of --sites");
    }
    PageText text =
        page.markup() == WikiPage.Markup.HTML
            ? HtmlReader.read(page.text())
            : WikitextReader.read(page.text(), known.get());
    return new Edition(site, page, PageArticle.of(page, section, known.get(), text));
  }

  /**
   * The page on the same thing in another language.
   *
   * @throws BadInput if none is known
   */
  PageAddress counterpart(Edition edition, Language language) throws BadInput {
    Site to = sites.get("--to", language.tag());
    if (options.linkTables().isPresent()) {
      String wiki = edition.site().wiki();
      String title = edition.page().title();
      Set<String> wikis = new TreeSet<>(List.of(wiki, to.wiki()));
      Item item = tables(wikis).items(wiki, List.of(title), wikis).get(title);
      if (item != null && item.titles().containsKey(to.wiki())) {
        return PageAddress.of(to, item.titles().get(to.wiki()));
      }
    }
    return client.langlink(edition.page(), to);
  }

  /**
   * The pages on an item in those languages, in that order.
   *
   * @throws BadInput if a wiki has none
   */
  List<PageAddress> ofItem(String item, List<Language> languages) throws BadInput {
    List<String> wikis = languages.stream().map(Language::tag).toList();
    Map<String, PageAddress> found = client.titlesOfItem(item, wikis);
    return wikis.stream().map(found::get).toList();
  }

  /**
   * The articles of editions, knowing what their links lead to.
   *
   * @throws BadInput if a wiki does not say
   */
  List<Article> linked(List<Edition> editions) throws BadInput {
    if (!options.links() || options.linkTables().isEmpty() && !dumps.isEmpty()) {
      return editions.stream().map(Edition::article).toList();
    }
    Set<String> wikis = new TreeSet<>();
    editions.forEach(edition -> wikis.add(edition.site().wiki()));
    List<Article> linked = new ArrayList<>();
    for (Edition edition : editions) {
      Set<String> targets = LinkTargets.of(edition.article());
      Map<String, Item> items =
          options.linkTables().isPresent()
              ? tables(wikis).items(edition.site().wiki(), targets, wikis)
              : client.items(edition.site(), targets, wikis);
      linked.add(edition.article().linked(items));
    }
    return List.copyOf(linked);
  }

  /** The tables of those wikis, which are read once. */
  private synchronized LinkTables tables(Set<String> wikis) throws BadInput {
    LinkTables read = tables.get(wikis);
    if (read == null) {
      read = LinkTables.read(options.linkTables().orElseThrow(), wikis);
      tables.put(Set.copyOf(wikis), read);
    }
    return read;
  }
}
