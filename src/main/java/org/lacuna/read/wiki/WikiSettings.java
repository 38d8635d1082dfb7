package org.lacuna.read.wiki;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lacuna.text.BadInput;

/**
 * How wikis are asked: who asks, what is kept, and when to give up.
 *
 * <p>{@code WikiSettings.of(Path.of("cache")).withContact("you@example.org")} asks live wikis, two
 * requests at a time, and keeps what they answer in the folder {@code cache}.
 *
 * @param contact how a wiki's operators reach the user: an e-mail address or a page; needed for any
 *     wiki that is not on this machine
 * @param offline whether only the cache is used
 * @param cache folder of what was fetched; made when needed
 * @param retries how many times a request that failed is sent again
 * @param pause what the first of them waits; each further one twice as long, a quarter more or less
 * @param longestWait longest wait between two tries; a site that asks for a longer one is given up
 * @param deadline how long one try may take, from first to last byte
 * @param requests how many requests are under way at a time
 * @param mostBytes largest answer that is read, as sent and as unpacked
 * @param fresh how long it is relied on that links lead where they did
 */
public record WikiSettings(
    Optional<String> contact,
    boolean offline,
    Path cache,
    int retries,
    Duration pause,
    Duration longestWait,
    Duration deadline,
    int requests,
    int mostBytes,
    Duration fresh) {
  private static final int RETRIES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final Duration DEADLINE = Duration.ofMinutes(1);

  /** Wikimedia asks for requests one after the other; two keep a pair's two wikis busy. */
  private static final int REQUESTS = 2;

  /** 16 MB: eight times what MediaWiki lets a page have. */
  private static final int MOST_BYTES = 16 << 20;

  private static final Duration FRESH = Duration.ofDays(1);

  /** An e-mail address or a web page, on one line. */
  private static final Pattern CONTACT =
      Pattern.compile("[\\x21-\\x7E&&[^()<>]]*(@|https?://)[\\x21-\\x7E&&[^()<>]]+");

  /** Settings for wikis on this machine: nobody to be reached, all else as is good manners. */
  public static WikiSettings of(Path cache) {
    return new WikiSettings(
        Optional.empty(),
        false,
        cache,
        RETRIES,
        PAUSE,
        LONGEST_WAIT,
        DEADLINE,
        REQUESTS,
        MOST_BYTES,
        FRESH);
  }

  /**
   * The same, with a contact.
   *
   * @throws BadInput if it is neither an e-mail address nor a web page
   */
  public WikiSettings withContact(String written) throws BadInput {
    String address = written.strip();
    if (!CONTACT.matcher(address).matches()) {
      throw BadInput.at(
          "--contact",
          "'"
              + written
              + "' is neither an e-mail address nor a web page; want one where a wiki's operators"
              + " can reach you, such as you@example.org");
    }
    return new WikiSettings(
        Optional.of(address),
        offline,
        cache,
        retries,
        pause,
        longestWait,
        deadline,
        requests,
        mostBytes,
        fresh);
  }

  /** The same, using the cache only or not. */
  public WikiSettings withOffline(boolean only) {
    return new WikiSettings(
        contact, only, cache, retries, pause, longestWait, deadline, requests, mostBytes, fresh);
  }
}
