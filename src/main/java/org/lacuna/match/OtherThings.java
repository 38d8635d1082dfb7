package org.lacuna.match;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lacuna.language.Folding;
import org.lacuna.match.ItemPlaces.Place;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * Tells that two names which look the same are two things, because each is linked to another: the
 * river <em>Moskva</em> is not the city.
 *
 * <p>Only where both are linked by what the thing is called: {@code [[Det russiske
 * keisarriket|Russland]]} does not say which Russia is meant, but what is most to the point.
 */
record OtherThings(Language ownLanguage, ItemPlaces own, Language otherLanguage, ItemPlaces other) {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  /**
   * Whether a mention and a place on the other side are linked to different things.
   *
   * @param surface what the mention says
   * @param sentence index of the other side's sentence
   * @param text what that sentence says
   */
  boolean differ(Optional<Place> mention, String surface, int sentence, Span within, String text) {
    if (mention.isEmpty() || !isCalledSo(ownLanguage, mention.get(), surface)) {
      return false;
    }
    boolean differs = false;
    for (Place there : other.overlapping(sentence, within)) {
      if (!areDifferent(mention.get(), there)
          || !isCalledSo(otherLanguage, there, there.within().in(text))) {
        return false;
      }
      differs = true;
    }
    return differs;
  }

  private static boolean areDifferent(Place one, Place other) {
    boolean comparable =
        (isWikidata(one) && isWikidata(other))
            || (!one.item().titles().isEmpty() && !other.item().titles().isEmpty());
    return comparable && !one.item().id().equals(other.item().id());
  }

  private static boolean isWikidata(Place place) {
    return WIKIDATA.matcher(place.item().id()).matches();
  }

  private static boolean isCalledSo(Language language, Place place, String surface) {
    String words = folded(language, surface);
    return (place.isLink() && folded(language, TitleSearch.bare(place.target())).equals(words))
        || place
            .item()
            .title(language)
            .map(title -> folded(language, TitleSearch.bare(title)).equals(words))
            .orElse(false);
  }

  private static String folded(Language language, String words) {
    return Folding.of(language).form(words).folded();
  }
}
