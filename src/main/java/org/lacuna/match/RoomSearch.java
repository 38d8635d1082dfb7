package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.fact.Mention;
import org.lacuna.match.WordLinks.Placed;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/** Looks at what sentences that tell the same leave over for a name: its {@link Room}. */
final class RoomSearch {
  /** Shorter words are like others by chance. */
  private static final int TELLING = 4;

  /** What a capital adds to the likeness when the words that stand for a name are guessed. */
  private static final double CAPITAL = 0.5;

  /** The same of standing between the counterparts of the name's neighbours. */
  private static final double BETWEEN = 0.25;

  private final Vocabulary own;
  private final Vocabulary other;
  private final Mention mention;
  private final WordLinks links;
  private final List<Integer> free;
  private final List<Integer> named = new ArrayList<>();

  /** Of each word left over there. */
  private final double[] likeness;

  private RoomSearch(Vocabulary own, Vocabulary other, Mention mention, WordLinks links) {
    this.own = own;
    this.other = other;
    this.mention = mention;
    this.links = links;
    for (int i = 0; i < links.here().size(); i++) {
      if (isPart(links.here().get(i), mention)) {
        named.add(i);
      }
    }
    // What CLDR knows to be something else is not the name of a thing that CLDR knows.
    boolean known = isNamedByCldr();
    this.free = new ArrayList<>();
    for (int j : links.leftOverThere()) {
      if (!known || !isKnown(other, links.there().get(j))) {
        free.add(j);
      }
    }
    this.likeness = new double[links.there().size()];
    for (int j : free) {
      likeness[j] = likeness(j);
    }
  }

  private boolean isNamedByCldr() {
    for (int i : named) {
      if (isKnown(own, links.here().get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The room for a mention; none if it holds no word.
   *
   * @param here numbers of the sentences of the mention's side
   * @param there numbers of the sentences of the other side that tell the same
   */
  static Optional<Room> room(
      Vocabulary own,
      Vocabulary other,
      WordMatches matches,
      Side side,
      Mention mention,
      List<Integer> here,
      List<Integer> there,
      List<Mention> namesThere) {
    WordLinks links = WordLinks.of(own, here, other, there, matches, side);
    RoomSearch search = new RoomSearch(own, other, mention, links);
    return search.named.isEmpty() ? Optional.empty() : Optional.of(search.room(namesThere));
  }

  private Room room(List<Mention> namesThere) {
    int first = named.get(0);
    int last = named.get(named.size() - 1);
    int before = first - 1;
    while (before >= 0 && links.counterpart()[before] < 0) {
      before--;
    }
    int after = last + 1;
    while (after < links.here().size() && links.counterpart()[after] < 0) {
      after++;
    }
    int from = before < 0 ? -1 : links.counterpart()[before];
    int to = after == links.here().size() ? links.there().size() : links.counterpart()[after];
    int surplus = lettersThere(0, links.there().size()) - lettersHere(0, links.here().size());
    int between = from > to ? 0 : lettersThere(from + 1, to) - lettersHere(before + 1, after);
    return new Room(
        lettersNamed(),
        named.size(),
        hasConnector(),
        surplus,
        between,
        from > to,
        mostLikeness(),
        letters(links.here()),
        letters(links.there()),
        capitals(0, links.there().size(), namesThere),
        capitals(from + 1, to, namesThere),
        names(namesThere),
        common(),
        linked(),
        guess(from, to, namesThere));
  }

  private static int letters(List<Placed> words) {
    int letters = 0;
    for (Placed word : words) {
      letters += word.letters();
    }
    return letters;
  }

  private int lettersNamed() {
    int letters = 0;
    for (int i : named) {
      letters += links.here().get(i).letters();
    }
    return letters;
  }

  private boolean hasConnector() {
    for (int i : named) {
      if (!links.here().get(i).occurrence().capitalised()) {
        return true;
      }
    }
    return false;
  }

  private int lettersHere(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (links.counterpart()[i] < 0 && !named.contains(i)) {
        letters += links.here().get(i).letters();
      }
    }
    return letters;
  }

  private int lettersThere(int from, int to) {
    int letters = 0;
    for (int j : free) {
      letters += j >= from && j < to ? links.there().get(j).letters() : 0;
    }
    return letters;
  }

  /** A capital that opens a sentence, or a German noun, shows no name by itself. */
  private int capitals(int from, int to, List<Mention> namesThere) {
    int capitals = 0;
    for (int j : free) {
      boolean counts = j >= from && j < to && isNameWord(links.there().get(j), namesThere);
      capitals += counts ? 1 : 0;
    }
    return capitals;
  }

  private static boolean isNameWord(Placed word, List<Mention> namesThere) {
    if (word.occurrence().capitalised()) {
      for (Mention name : namesThere) {
        if (isPart(word, name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is part of what CLDR calls some country, city or language. */
  private static boolean isKnown(Vocabulary vocabulary, Placed word) {
    Span place = word.occurrence().within();
    for (Vocabulary.Occurrence label : vocabulary.in(word.sentence() - 1)) {
      if (label.within().contains(place) && vocabulary.entries().get(label.entry()).isOfCldr()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Placed word, Mention name) {
    return word.sentence() == name.sentence() && name.core().overlaps(word.occurrence().within());
  }

  private int names(List<Mention> namesThere) {
    int names = 0;
    for (Mention name : namesThere) {
      boolean any = false;
      boolean all = true;
      for (int j = 0; j < links.there().size(); j++) {
        Placed word = links.there().get(j);
        if (isPart(word, name)) {
          any = true;
          all &= free.contains(j) || word.letters() < TELLING;
        }
      }
      names += any && all ? 1 : 0;
    }
    return names;
  }

  /** The share of the name's letters in words that its article also writes in lower case. */
  private double common() {
    double letters = 0;
    for (int i : named) {
      Placed word = links.here().get(i);
      letters += isCommon(word) ? word.letters() : 0;
    }
    return letters / lettersNamed();
  }

  private boolean isCommon(Placed word) {
    return own.placesOf(word.occurrence().entry()).stream()
        .anyMatch(place -> !place.occurrence().capitalised());
  }

  private double linked() {
    double linked = 0;
    double all = 0;
    for (int i = 0; i < links.here().size(); i++) {
      if (!named.contains(i)) {
        int letters = links.here().get(i).letters();
        all += letters;
        linked += links.counterpart()[i] < 0 ? 0 : letters;
      }
    }
    return all == 0 ? 0.5 : linked / all;
  }

  private double mostLikeness() {
    double most = 0;
    for (int j : free) {
      most = Math.max(most, likeness[j]);
    }
    return most;
  }

  /** How alike a word left over there is to a word of the name. */
  private double likeness(int there) {
    Placed facing = links.there().get(there);
    double most = 0;
    if (facing.letters() >= TELLING) {
      for (int i : named) {
        Placed word = links.here().get(i);
        if (word.letters() >= TELLING) {
          most =
              Math.max(
                  most,
                  WordSimilarity.of(
                      own.entries().get(word.occurrence().entry()).form(),
                      other.entries().get(facing.occurrence().entry()).form()));
        }
      }
    }
    return most;
  }

  /** The likest word left over, with those left over right beside it. */
  private Optional<Room.Guess> guess(int from, int to, List<Mention> namesThere) {
    int best = -1;
    double most = 0;
    for (int j : free) {
      if (links.there().get(j).letters() >= TELLING) {
        boolean capital = isNameWord(links.there().get(j), namesThere);
        double fit =
            likeness[j] + (capital ? CAPITAL : 0) + (j > from && j < to ? BETWEEN : 0) + 0.01;
        if (fit > most) {
          most = fit;
          best = j;
        }
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    Placed word = links.there().get(best);
    Span within = word.occurrence().within();
    for (int j = best + 1; free.contains(j) && j < best + named.size(); j++) {
      Placed next = links.there().get(j);
      if (next.sentence() == word.sentence()
          && next.occurrence().capitalised() == word.occurrence().capitalised()) {
        within = new Span(within.start(), next.occurrence().within().end());
      }
    }
    return Optional.of(new Room.Guess(word.sentence() - 1, within));
  }
}
