package org.lacuna.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.fact.ConceptFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.text.Item;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * Where an article tells the things that its links lead to.
 *
 * <p>A name or title has the item of a link that covers it or much the same words. Its other
 * mentions have it too, unless the article links the same name to several things.
 */
final class ItemPlaces {
  /** A link and a name are about the same if this share of the longer one is in both. */
  private static final double MUCH_THE_SAME = 0.5;

  /**
   * A place where a thing is told.
   *
   * @param target what the link points to, as written; empty where the place has no link itself
   */
  record Place(Span within, Item item, String target) {
    boolean isLink() {
      return !target.isEmpty();
    }
  }

  /** For each sentence its places by where they start; they do not overlap. */
  private final List<TreeMap<Integer, Place>> bySentence = new ArrayList<>();

  private final Map<Mention, Place> ofMention = new HashMap<>();
  private final Map<String, Item> items = new TreeMap<>();
  private final Set<String> names = new HashSet<>();

  private ItemPlaces() {}

  /** The places of an article; none if nothing is known of its links. */
  static ItemPlaces of(FactSheet sheet) {
    ItemPlaces places = new ItemPlaces();
    Map<String, Item> known = sheet.article().items();
    for (Sentence sentence : sheet.sentences()) {
      places.bySentence.add(links(sentence, known));
    }
    if (!known.isEmpty()) {
      places.bySentence.forEach(
          links ->
              links
                  .values()
                  .forEach(link -> places.items.putIfAbsent(link.item().id(), link.item())));
      sheet.facts().forEach(places::add);
    }
    return places;
  }

  private static TreeMap<Integer, Place> links(Sentence sentence, Map<String, Item> known) {
    TreeMap<Integer, Place> links = new TreeMap<>();
    for (Style style : sentence.styles()) {
      Item item = style.kind() == Style.Kind.LINK ? known.get(style.target()) : null;
      if (item != null && style.span().length() > 0) {
        links.putIfAbsent(style.span().start(), new Place(style.span(), item, style.target()));
      }
    }
    return links;
  }

  /** Gives the mentions of a fact what they are linked to. */
  private void add(Fact fact) {
    boolean name =
        switch (fact.kind()) {
          case NAME, TITLE -> true;
          case DATE, NUMBER, CONCEPT -> false;
        };
    if (!name && !(fact instanceof ConceptFact)) {
      return;
    }
    Map<String, Item> ofFact = new LinkedHashMap<>();
    List<Mention> unlinked = new ArrayList<>();
    for (Mention mention : fact.mentions()) {
      Optional<Place> link =
          overlapping(mention.sentence() - 1, mention.within()).stream()
              .filter(Place::isLink)
              .filter(
                  place ->
                      isMuchTheSame(place.within(), mention.core())
                          || isMuchTheSame(place.within(), mention.within()))
              .findFirst();
      if (link.isPresent()) {
        boolean whole = !isMuchTheSame(link.get().within(), mention.core());
        Span told = whole ? mention.within() : mention.core();
        Place place = new Place(told, link.get().item(), link.get().target());
        put(mention, place);
        ofFact.putIfAbsent(place.item().id(), place.item());
      } else {
        unlinked.add(mention);
      }
    }
    if (name) {
      names.addAll(ofFact.keySet());
    }
    if (ofFact.size() == 1) {
      Item item = ofFact.values().iterator().next();
      unlinked.forEach(mention -> put(mention, new Place(mention.core(), item, "")));
    }
  }

  /** Sets what a mention tells, instead of the link that it stands for. */
  private void put(Mention mention, Place place) {
    TreeMap<Integer, Place> places = bySentence.get(mention.sentence() - 1);
    overlapping(mention.sentence() - 1, place.within()).stream()
        .filter(other -> other.item().id().equals(place.item().id()))
        .forEach(other -> places.remove(other.within().start()));
    places.put(place.within().start(), place);
    ofMention.put(mention, place);
  }

  /** Whether two stretches are about the same. */
  static boolean isMuchTheSame(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return common >= MUCH_THE_SAME * Math.max(one.length(), other.length());
  }

  /** The things told, by id. */
  Map<String, Item> items() {
    return items;
  }

  /** Whether the article writes a thing as names are. */
  boolean isName(String id) {
    return names.contains(id);
  }

  /** The places of a sentence, by its index, in reading order. */
  List<Place> in(int sentence) {
    return List.copyOf(bySentence.get(sentence).values());
  }

  /** Those that have a character in common with a stretch of the sentence. */
  List<Place> overlapping(int sentence, Span within) {
    TreeMap<Integer, Place> places = bySentence.get(sentence);
    Integer before = places.floorKey(within.start());
    int from = before == null ? within.start() : before;
    return places.subMap(from, true, within.end(), false).values().stream()
        .filter(place -> place.within().overlaps(within))
        .toList();
  }

  /** What a mention tells; empty if it is not known. */
  Optional<Place> of(Mention mention) {
    return Optional.ofNullable(ofMention.get(mention));
  }

  /** Every place of a sentence as a label. */
  List<ItemLabel> labels(int sentence) {
    return in(sentence).stream()
        .map(place -> new ItemLabel(place.within(), place.item().id(), true))
        .toList();
  }
}
