package org.lacuna.read.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.BadInput;
import org.lacuna.text.Item;

/**
 * Gets pages of wikis, and what their links lead to.
 *
 * <p>{@code new WikiClient(WikiSettings.of(cache), sites).page(PageAddress.of(nn, "Tomat"))} is the
 * newest revision of that page. Making a client asks nobody; only a method asks, and only the wiki
 * that it is given. One client serves many threads, and is best shared by all: it is the client
 * that sees to it that a wiki is not asked too much at a time.
 */
public final class WikiClient {
  private final Sites sites;
  private final Api api;
  private final Pages pages;
  private final LinkItems links;

  /** A client of those settings that knows those sites. */
  public WikiClient(WikiSettings settings, Sites sites) {
    this(settings, sites, Clock.systemUTC(), threads(settings.requests()));
  }

  /** For tests, which have a clock and a sleep of their own. */
  WikiClient(WikiSettings settings, Sites sites, Clock clock, ScheduledExecutorService threads) {
    this.sites = sites;
    Http http = new Http(settings, userAgent(settings), clock);
    this.api = new Api(settings, http, new Retries(settings, threads), clock);
    this.pages = new Pages(api);
    this.links = new LinkItems(api, sites);
  }

  private static ScheduledExecutorService threads(int number) {
    return new ScheduledThreadPoolExecutor(
        number,
        task -> {
          Thread thread = new Thread(task, "wiki");
          thread.setDaemon(true);
          return thread;
        });
  }

  private static String userAgent(WikiSettings settings) {
    String version =
        Optional.ofNullable(WikiClient.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");
    return "Lacuna/" + version + settings.contact().map(who -> " (" + who + ")").orElse("");
  }

  /**
   * The page in wikitext, whose places count in the wikitext: the newest revision, through
   * redirects, or the very revision that the address names. This is what articles are read from.
   *
   * @throws BadInput if there is no such page, it is empty, or its site does not give it
   */
  public WikiPage page(PageAddress address) throws BadInput {
    Site site = site(address);
    return wikitext(address, site, pages.find(address, site));
  }

  private WikiPage wikitext(PageAddress address, Site site, Pages.Found found) throws BadInput {
    Map<String, String> what =
        Map.of(
            "prop", "revisions",
            "revids", Long.toString(found.revision()),
            "rvprop", "ids|content",
            "rvslots", "main");
    JsonNode revision =
        api.query(address.written(), site, what, Api.Keep.ALWAYS)
            .get(0)
            .path("pages")
            .path(0)
            .path("revisions")
            .path(0);
    JsonNode slot = revision.path("slots").path("main");
    if (slot.path("texthidden").asBoolean()) {
      throw Pages.bad(address, "revision " + found.revision() + " is hidden by the wiki");
    }
    if (!slot.has("content")) {
      throw Pages.bad(
          address,
          site.wiki() + " gives no text of revision " + found.revision() + "; try again later");
    }
    return page(address, site, found, WikiPage.Markup.WIKITEXT, slot.path("content").asText());
  }

  /**
   * The same page as HTML that Parsoid makes of it, where a site offers that, else in wikitext;
   * places count in what it is written in ({@link WikiPage#markup}).
   *
   * @throws BadInput as {@link #page}
   */
  public WikiPage html(PageAddress address) throws BadInput {
    Site site = site(address);
    Pages.Found found = pages.find(address, site);
    Request request = Request.of(site.html(found.revision()), Map.of());
    Optional<String> text = api.text(address.written(), site, request, Api.Keep.ALWAYS);
    return text.isPresent()
        ? page(address, site, found, WikiPage.Markup.HTML, text.get())
        : wikitext(address, site, found);
  }

  private static WikiPage page(
      PageAddress address, Site site, Pages.Found found, WikiPage.Markup markup, String text)
      throws BadInput {
    if (text.isBlank()) {
      throw Pages.bad(
          address,
          "'" + found.title() + "' is empty (revision " + found.revision() + "); want an article");
    }
    return new WikiPage(
        site.wiki(),
        found.title(),
        found.revision(),
        site.permalink(found.title(), found.revision()),
        markup,
        text,
        found.redirects(),
        found.langlinks(),
        found.item());
  }

  /**
   * The page on the same thing in another wiki, by the page's language links or its item. The link
   * may be to a redirect or a section; {@link #page} follows it.
   *
   * @throws BadInput if the page has no counterpart there: {@code nn:Lefse: no page on the same
   *     thing is known in ca; …}
   */
  public PageAddress langlink(PageAddress address, Site to) throws BadInput {
    Site site = site(address);
    return langlink(address.written(), pages.find(address, site), site, to);
  }

  /** The same for a page that was fetched; mostly asks nobody. */
  public PageAddress langlink(WikiPage page, Site to) throws BadInput {
    Site site = sites.get(page.wiki() + ":" + page.title(), page.wiki());
    Pages.Found found =
        new Pages.Found(
            page.title(), page.revision(), page.redirects(), page.langlinks(), page.item());
    return langlink(page.wiki() + ":" + page.title(), found, site, to);
  }

  private PageAddress langlink(String place, Pages.Found found, Site site, Site to)
      throws BadInput {
    Optional<String> title = LinkItems.linked(found.langlinks(), to);
    if (title.isEmpty() && found.item().isPresent() && sites.wikidataKnows(site)) {
      title = Optional.ofNullable(sitelinks(place, found.item().get(), List.of(to)).get(to.wiki()));
    }
    if (title.isPresent()) {
      return PageAddress.of(to, title.get());
    }
    String others =
        found.langlinks().isEmpty()
            ? "it links to no other language"
            : "it links to " + String.join(", ", found.langlinks().keySet());
    throw BadInput.at(
        place,
        "no page on the same thing is known in "
            + to.wiki()
            + " ("
            + others
            + "); if there is one, name it yourself: "
            + to.wiki()
            + ":Title");
  }

  /**
   * The pages on an item in those wikis, by the wiki's name; asks Wikidata, or the user's own site
   * of the name {@code wikidata}.
   *
   * @param item as a user writes it: {@code Q61064}
   * @throws BadInput if there is no such item, one of the wikis has no page on it, or the site
   *     knows no items
   */
  public Map<String, PageAddress> titlesOfItem(String item, List<String> wikis) throws BadInput {
    TreeMap<String, PageAddress> found = new TreeMap<>();
    List<Site> wanted = new ArrayList<>();
    for (String wiki : wikis) {
      wanted.add(sites.get(item, wiki));
    }
    Map<String, String> titles = sitelinks(item, item, wanted);
    for (Site site : wanted) {
      String title = titles.get(site.wiki());
      if (title == null) {
        throw BadInput.at(
            item,
            site.wiki()
                + " has no page on it; want wikis that have one, or name the page yourself: "
                + site.wiki()
                + ":Title");
      }
      found.put(site.wiki(), PageAddress.of(site, title));
    }
    return found;
  }

  private Map<String, String> sitelinks(String place, String item, List<Site> wikis)
      throws BadInput {
    Site wikidata = sites.get(place, Site.WIKIDATA);
    TreeMap<String, String> databases = new TreeMap<>();
    wikis.forEach(site -> databases.put(KnownWikis.database(site.wiki()), site.wiki()));
    Map<String, String> what =
        Map.of(
            "action", "wbgetentities",
            "ids", item,
            "redirects", "yes",
            "props", "sitelinks",
            "sitefilter", String.join("|", databases.keySet()));
    JsonNode answer = api.ask(place, wikidata, what, Api.Keep.NEVER);
    String code = answer.path("error").path("code").asText();
    if (code.equals("badvalue") || code.equals("unknown_action")) {
      throw Api.bad(
          place,
          wikidata,
          "knows no items; want the API of Wikidata or another wiki with Wikibase, or pages by their"
              + " titles");
    }
    JsonNode entity = answer.path("entities").path(item);
    if (entity.isMissingNode() && answer.path("entities").size() == 1) {
      entity = answer.path("entities").iterator().next();
    }
    if (code.equals("no-such-entity") || entity.has("missing")) {
      throw BadInput.at(place, wikidata.host() + " has no item " + item);
    }
    if (!code.isEmpty()) {
      throw Api.bad(place, wikidata, Api.error(answer));
    }
    Map<String, String> titles = new TreeMap<>();
    for (Map.Entry<String, JsonNode> link : entity.path("sitelinks").properties()) {
      String wiki = databases.get(link.getKey());
      if (wiki != null) {
        titles.put(wiki, link.getValue().path("title").asText());
      }
    }
    return titles;
  }

  /**
   * What links lead to, by target as written; a target that leads to no article, or to a page that
   * only lists others of its name, is not in it.
   *
   * <p>The id is the Wikidata item where there is one. Else pages stand for the thing: the page,
   * and those that its language links lead to in the other wikis, all through redirects; the first
   * of them by name gives the id, so that both wikis come to the same. (If only one of two pages
   * links to the other, they come to the same id only if the page that is linked to comes first.)
   *
   * @param site the wiki whose pages have the links
   * @param targets as written: {@code tomat}, {@code Oli_d'oliva#Usos}
   * @param wikis the wikis whose titles are wanted: {@code nn} and {@code ca}
   * @throws BadInput if a site does not answer
   */
  public Map<String, Item> items(Site site, Collection<String> targets, Set<String> wikis)
      throws BadInput {
    return links.find(site, targets, wikis);
  }

  private static Site site(PageAddress address) throws BadInput {
    return address
        .site()
        .orElseThrow(
            () ->
                Pages.bad(
                    address,
                    "is an item, and no page of one wiki; say of which wikis (--langs nn,ca)"));
  }
}
