package org.lacuna.read.wiki;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.text.BadInput;

/**
 * Asks the API of a site, or the cache for what it answered before.
 *
 * <p>Whatever was asked is kept, so that it can be had offline. Whether it is asked anew when there
 * is a network, {@link Keep} says.
 */
final class Api {
  /** Errors that pass by themselves; every other is the request's own fault. */
  private static final Set<String> PASSING =
      Set.of("maxlag", "ratelimited", "readonly", "internal_api_error_DBQueryError");

  /** Seconds that a wiki's databases may lag behind before it is spared; Wikimedia's advice. */
  private static final String MAXLAG = "5";

  /** More pages of one answer than any question here can have. */
  private static final int MOST_PARTS = 500;

  /** Made for the first answer: a run that asks no wiki need not wait for it. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private final WikiSettings settings;
  private final Http http;
  private final Retries retries;
  private final DiskCache cache;
  private final Clock clock;

  Api(WikiSettings settings, Http http, Retries retries, Clock clock) {
    this.settings = settings;
    this.http = http;
    this.retries = retries;
    this.cache = new DiskCache(settings.cache());
    this.clock = clock;
  }

  /** How long an answer holds. */
  enum Keep {
    /** It is asked anew each time: which revision is the newest. */
    NEVER,
    /** As long as the settings say: what links lead to. */
    WHILE_FRESH,
    /** For good: the text of a revision. */
    ALWAYS
  }

  /** An answer must be usable to be kept. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(byte[] body) throws IOException;
  }

  /**
   * All parts of the answer to a query, each the object {@code query}.
   *
   * @param place what it is about, as the user named it
   */
  List<JsonNode> query(String place, Site site, Map<String, String> what, Keep keep)
      throws BadInput {
    Map<String, String> asked = new TreeMap<>(what);
    asked.put("action", "query");
    List<JsonNode> parts = new ArrayList<>();
    Set<JsonNode> seen = new HashSet<>();
    while (parts.size() < MOST_PARTS) {
      JsonNode answer = ask(place, site, asked, keep);
      if (answer.has("error")) {
        throw bad(place, site, error(answer));
      }
      parts.add(answer.path("query"));
      JsonNode rest = answer.path("continue");
      if (rest.isMissingNode()) {
        return parts;
      }
      if (!seen.add(rest)) {
        break;
      }
      asked = new TreeMap<>(what);
      asked.put("action", "query");
      for (Map.Entry<String, JsonNode> each : rest.properties()) {
        asked.put(each.getKey(), each.getValue().asText());
      }
    }
    throw bad(place, site, "does not come to an end with its answer");
  }

  /** One answer; an error that will not pass is in it, and is not kept. */
  JsonNode ask(String place, Site site, Map<String, String> what, Keep keep) throws BadInput {
    Map<String, String> asked = new TreeMap<>(what);
    asked.put("format", "json");
    asked.put("formatversion", "2");
    asked.put("maxlag", MAXLAG);
    return get(place, site, Request.of(site.api(), asked), keep, Api::json);
  }

  /** The text at an address of the site's REST interface; none if the site has nothing there. */
  Optional<String> text(String place, Site site, Request request, Keep keep) throws BadInput {
    return get(place, site, request, keep, Api::html);
  }

  static String error(JsonNode answer) {
    JsonNode error = answer.path("error");
    return "answers with the error '"
        + error.path("code").asText()
        + "': "
        + error.path("info").asText();
  }

  private <T> T get(String place, Site site, Request request, Keep keep, Reader<T> reader)
      throws BadInput {
    String key = request.key();
    Optional<DiskCache.Entry> kept = cache.read(key);
    if (kept.isPresent() && (settings.offline() || holds(kept.get(), keep))) {
      try {
        return reader.read(kept.get().body());
      } catch (IOException e) {
        // Whole, but not what it should be: as if it were not there.
      }
    }
    if (settings.offline()) {
      throw BadInput.at(
          place,
          "is not in the cache '"
              + settings.cache()
              + "', or not all of it ("
              + site.wiki()
              + ", "
              + site.host()
              + "); run once without --offline");
    }
    wantContact(place, site);
    Found<T> found;
    try {
      found = retries.get(() -> found(request, keep, reader));
    } catch (IOException e) {
      throw bad(place, site, e.getMessage());
    }
    if (found.lasting()) {
      cache.write(key, new DiskCache.Entry(found.at(), found.body()));
    }
    return found.value();
  }

  private record Found<T>(T value, Instant at, byte[] body, boolean lasting) {}

  private <T> Found<T> found(Request request, Keep keep, Reader<T> reader) throws IOException {
    Answer answer = http.send(request);
    byte[] body = answer.unpacked(settings.mostBytes());
    if (answer.status() == 404) {
      if (!request.parameters().isEmpty()) {
        throw new Refused("answers 404; is it the address of a wiki's api.php?");
      }
      body = new byte[0];
    }
    T value = reader.read(body);
    Optional<JsonNode> error =
        value instanceof JsonNode json && json.has("error") ? Optional.of(json) : Optional.empty();
    if (error.isPresent()) {
      String code = error.get().path("error").path("code").asText();
      if (PASSING.contains(code) || code.startsWith("internal_api_error")) {
        throw new TryAgain(error(error.get()), answer.retryAfter(clock.instant()));
      }
    }
    boolean lasting =
        error.isEmpty() && answer.status() == 200 && !(keep == Keep.ALWAYS && lacksText(value));
    return new Found<>(value, clock.instant(), body, lasting);
  }

  /** A revision that a lagging database does not have yet, or that is hidden for now. */
  private static boolean lacksText(Object value) {
    return value instanceof JsonNode json
        && !json.at("/query/pages/0/revisions/0/slots/main").has("content");
  }

  private boolean holds(DiskCache.Entry kept, Keep keep) {
    Instant now = clock.instant();
    return switch (keep) {
      case NEVER -> false;
      case ALWAYS -> true;
      case WHILE_FRESH ->
          !kept.fetched().isAfter(now) && kept.fetched().plus(settings.fresh()).isAfter(now);
    };
  }

  private static JsonNode json(byte[] body) throws IOException {
    JsonNode answer;
    try {
      answer = Json.MAPPER.readTree(body);
    } catch (JacksonException e) {
      answer = Json.MAPPER.missingNode();
    }
    if (!answer.isObject()) {
      String start = new String(body, 0, Math.min(body.length, 200), UTF_8).strip();
      throw start.startsWith("<")
          ? new TryAgain(
              "answers with a web page instead of JSON",
              "is it the address of a wiki's api.php?",
              Optional.empty())
          : new TryAgain(
              "answers with something that is not JSON, or not all of it", Optional.empty());
    }
    return answer;
  }

  private static Optional<String> html(byte[] body) {
    return Optional.of(new String(body, UTF_8)).filter(text -> !text.isBlank());
  }

  private void wantContact(String place, Site site) throws BadInput {
    if (settings.contact().isEmpty() && !site.isLoopback()) {
      throw BadInput.at(
          place,
          site.host()
              + " is a live wiki, and its operators want to know who asks; say how they can reach"
              + " you: --contact you@example.org, or LACUNA_CONTACT in the environment");
    }
  }

  static BadInput bad(String place, Site site, String what) {
    return BadInput.at(place, site.api() + " " + what);
  }
}
