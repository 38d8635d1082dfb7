package org.lacuna.read.wiki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What a site answered.
 *
 * @param status of HTTP: 200
 * @param headers of HTTP
 * @param body as sent, packed or not
 */
record Answer(int status, HttpHeaders headers, byte[] body) {
  /**
   * The body unpacked.
   *
   * @throws TryAgain if it is packed and cut off, or packed in a way nobody asked for
   * @throws Refused if it has more bytes than wanted
   */
  byte[] unpacked(int most) throws IOException {
    String coding =
        headers.firstValue("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
    if (coding.equals("identity") || body.length == 0) {
      return body;
    }
    if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
      throw new TryAgain("sends its answer packed as '" + coding + "'", Optional.empty());
    }
    byte[] text;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      text = in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
    } catch (IOException e) {
      throw new TryAgain("sends a packed answer that is cut off or broken", Optional.empty());
    }
    if (text.length > most) {
      throw tooLarge(most);
    }
    return text;
  }

  static Refused tooLarge(int most) {
    return new Refused(
        String.format(
            Locale.ROOT, "sends more than %,d bytes; so much is no article and is not read", most));
  }

  /**
   * How long the site asks to be left alone: {@code Retry-After: 120}, or a date; none if it does
   * not say, or the date is past.
   */
  Optional<Duration> retryAfter(Instant now) {
    String value = headers.firstValue("Retry-After").orElse("").strip();
    if (value.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, then)).filter(wait -> !wait.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
