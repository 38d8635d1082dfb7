package org.lacuna.read.wiki;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked of a site: an address, and the parameters of its API in the order of their names.
 *
 * @param address where
 * @param parameters what; sent in the address or, when long, as a form
 */
record Request(URI address, SortedMap<String, String> parameters) {
  /** Addresses up to 2,000 characters pass everywhere; some servers refuse 8,000. */
  private static final int LONGEST_ADDRESS = 2000;

  static Request of(URI address, Map<String, String> parameters) {
    return new Request(address, new TreeMap<>(parameters));
  }

  /** The parameters as they are sent: {@code action=query&format=json}. */
  String form() {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Everything that the answer depends on, on one line. */
  String key() {
    return parameters.isEmpty() ? address.toString() : address + "?" + form();
  }

  boolean isLong() {
    return key().length() > LONGEST_ADDRESS;
  }

  /** What it is called in a message, without what would not fit. */
  String shown() {
    return address.toString();
  }
}
