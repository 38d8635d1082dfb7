package org.lacuna.read.wiki;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.text.Language;

/**
 * A wiki that MediaWiki serves.
 *
 * <p>{@code new Site("nn", URI.create("https://nn.wikipedia.org/w/api.php"), Optional.of(nn))} is
 * the Nynorsk Wikipedia.
 *
 * @param wiki its name, as language links write it: {@code nn}
 * @param api where its API answers; http or https
 * @param language what it is written in; absent if it is no matter of language, as Wikidata
 */
public record Site(String wiki, URI api, Optional<Language> language) {
  static final String WIKIDATA = "wikidata";

  /** The key of the wiki among the titles of an {@link org.lacuna.text.Item}. */
  String tag() {
    return language.map(Language::tag).orElse(wiki);
  }

  /**
   * The address that always shows one revision: {@code
   * https://nn.wikipedia.org/w/index.php?title=Ivar_Aasen&oldid=12}.
   */
  public String permalink(String title, long revision) {
    return beside("index.php") + "?title=" + path(title) + "&oldid=" + revision;
  }

  /** Where the REST interface gives one revision as HTML. */
  URI html(long revision) {
    return URI.create(beside("rest.php") + "/v1/revision/" + revision + "/html");
  }

  /** Host and port as they are told apart: {@code nn.wikipedia.org}, {@code 127.0.0.1:8081}. */
  String host() {
    return host(api);
  }

  /** The same of any address; the port is left out where it is the scheme's own. */
  static String host(URI uri) {
    String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
    int own = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return uri.getPort() < 0 || uri.getPort() == own ? host : host + ":" + uri.getPort();
  }

  /** Whether nobody but this machine is asked. */
  boolean isLoopback() {
    String host = Optional.ofNullable(api.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
  }

  private String beside(String script) {
    String address = api.toString();
    return address.substring(0, address.lastIndexOf('/') + 1) + script;
  }

  /** A title as MediaWiki writes it into addresses. */
  private static String path(String title) {
    return URLEncoder.encode(title.replace(' ', '_'), UTF_8)
        .replace("%3A", ":")
        .replace("%2F", "/");
  }

  @Override
  public String toString() {
    return wiki + "=" + api;
  }
}
