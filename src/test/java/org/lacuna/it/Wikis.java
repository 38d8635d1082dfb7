package org.lacuna.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The real wikis that {@code src/test/wikis/start.sh} has started, by language.
 *
 * <p>The system property {@code lacuna.wikis} names the directory given to that script; {@code mvn
 * verify -Pwikis} sets it.
 */
final class Wikis {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  /**
   * One wiki.
   *
   * @param site what stands before a title, such as {@code nn}
   * @param api such as {@code http://127.0.0.1:8191/w/api.php}
   * @param wikiid such as {@code nnwiki}
   * @param dump MediaWiki's own XML dump of it; beside it lies the same as {@code .bz2}
   */
  record Wiki(String site, URI api, String wikiid, Path dump) {
    /** What the API answers to a query, as JSON of format version 2. */
    String query(Map<String, String> parameters) throws IOException, InterruptedException {
      String query =
          parameters.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(each -> each.getKey() + "=" + encoded(each.getValue()))
              .collect(Collectors.joining("&"));
      URI address = URI.create(api + "?action=query&format=json&formatversion=2&" + query);
      HttpRequest request =
          HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).GET().build();
      HttpResponse<String> answer =
          HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != 200) {
        throw new AssertionError(address + " answered " + answer.statusCode());
      }
      return answer.body();
    }

    private static String encoded(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  private Wikis() {}

  /** The wiki of a language, such as {@code nn}. */
  static Wiki of(String site) throws IOException {
    Map<String, Wiki> all = all();
    if (!all.containsKey(site)) {
      throw new AssertionError("no wiki '" + site + "' among " + all.keySet());
    }
    return all.get(site);
  }

  /** Every wiki that was started, in that order. */
  static Map<String, Wiki> all() throws IOException {
    String directory = System.getProperty("lacuna.wikis");
    if (directory == null) {
      throw new AssertionError("-Dlacuna.wikis=DIR is missing: run mvn verify -Pwikis");
    }
    List<String> rows = Files.readAllLines(Path.of(directory, "wikis.tsv"), StandardCharsets.UTF_8);
    Map<String, Wiki> all = new LinkedHashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      all.put(cells[0], new Wiki(cells[0], URI.create(cells[1]), cells[2], Path.of(cells[3])));
    }
    return all;
  }
}
