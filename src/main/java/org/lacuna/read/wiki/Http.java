package org.lacuna.read.wiki;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request and gets one answer, within a time and a size, from the very host that was
 * asked. What goes wrong is either {@link TryAgain} or {@link Refused}.
 */
final class Http {
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** Time-out, too early, too many requests; of the fives all but those that no waiting cures. */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final WikiSettings settings;
  private final String userAgent;
  private final Clock clock;

  /** Made when the first request is sent: it takes a tenth of a second, and most runs send none. */
  private static final class Client {
    static final HttpClient OF_ALL =
        HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Http(WikiSettings settings, String userAgent, Clock clock) {
    this.settings = settings;
    this.userAgent = userAgent;
    this.clock = clock;
  }

  /** The answer to one try, of status 200, or of 404 and 403, which a caller may understand. */
  Answer send(Request request) throws IOException {
    long end = System.nanoTime() + settings.deadline().toNanos();
    URI address =
        request.isLong() || request.parameters().isEmpty()
            ? request.address()
            : URI.create(request.key());
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Answer answer = once(request, address, end);
      if (!REDIRECTS.contains(answer.status())) {
        return judged(answer);
      }
      address = next(address, answer);
    }
    throw new Refused("redirects more than " + MOST_REDIRECTS + " times; is it the API's address?");
  }

  private Answer once(Request request, URI address, long end) throws IOException {
    HttpRequest.Builder http =
        HttpRequest.newBuilder(address)
            .header("User-Agent", userAgent)
            .header("Accept-Encoding", "gzip")
            // Over plain HTTP the client would ask each time for an upgrade to version 2.
            .version(
                "https".equals(address.getScheme())
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1);
    if (request.isLong()) {
      http.header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(request.form()));
    }
    CompletableFuture<HttpResponse<byte[]>> coming =
        Client.OF_ALL.sendAsync(http.build(), info -> new LimitedBody(settings.mostBytes()));
    try {
      HttpResponse<byte[]> response = coming.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      throw tooSlow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } finally {
      coming.cancel(true);
    }
  }

  private TryAgain tooSlow() {
    return new TryAgain(
        "does not answer in full within " + Retries.seconds(settings.deadline()), Optional.empty());
  }

  private IOException reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return new Refused("cannot be found; is this machine online, and is the address right?");
      }
    }
    if (failure instanceof HttpTimeoutException) {
      return tooSlow();
    }
    return failure instanceof ConnectException
        ? new TryAgain("takes no connection", "is a server running there?", Optional.empty())
        : new TryAgain("breaks off (" + failure.getClass().getSimpleName() + ")", Optional.empty());
  }

  private Answer judged(Answer answer) throws IOException {
    int status = answer.status();
    if (PASSING.contains(status)) {
      throw new TryAgain("answers " + status, answer.retryAfter(clock.instant()));
    }
    if (status != 200 && status != 404) {
      throw new Refused(
          "answers "
              + status
              + (status == 401 || status == 403
                  ? "; the site lets nobody read, or not under this contact (--contact)"
                  : "; is it the address of a wiki's api.php?"));
    }
    return answer;
  }

  /** Where a redirect leads, if that is the same host by http or https. */
  private static URI next(URI from, Answer answer) throws Refused {
    String location = answer.headers().firstValue("Location").orElse("");
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new Refused("redirects to '" + location + "', which is no address");
    }
    String scheme = Optional.ofNullable(to.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    boolean safe =
        scheme.equals("https") || scheme.equals("http") && scheme.equals(from.getScheme());
    if (location.isEmpty() || !safe || !Site.host(to).equals(Site.host(from))) {
      throw new Refused(
          "redirects to '"
              + to
              + "', which is not the site that was asked; if it should be, give its API by --site");
    }
    return to;
  }
}
