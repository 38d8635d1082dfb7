package org.lacuna.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.fact.ConceptFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.fact.NumberFact;
import org.lacuna.fact.TitleFact;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.NameWords;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;

/**
 * Puts the mentions of one thing together: <em>Kropotkin</em> after <em>Pjotr Kropotkin</em> is the
 * same name, <em>1921</em> and <em>1921</em> the same year.
 *
 * <p>A small round number is no identity: <em>five books</em> and <em>five days</em> stay two
 * facts. A name joins a longer one that it ends, unless the longer one has a connector
 * (<em>Chicago</em>, <em>University of Chicago</em>) or CLDR knows it as something of its own
 * (<em>Africa</em>, <em>South Africa</em>).
 */
final class Clustering {
  /** Numbers from here on are the same fact when they are equal. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private final WordBreaker breaker;
  private final Folding folding;
  private final NameWords nameWords;
  private final Language language;

  private Clustering(Language language) {
    this.breaker = WordBreaker.of(language);
    this.folding = Folding.of(language);
    this.nameWords = NameWords.of(language);
    this.language = language;
  }

  static Clustering of(Language language) {
    return new Clustering(language);
  }

  /** The facts with their mentions gathered, in no particular order. */
  List<Fact> cluster(List<Fact> found) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    Map<String, String> ownerOf = owners(found);
    for (Fact fact : found) {
      groups.computeIfAbsent(key(fact, ownerOf), unseen -> new ArrayList<>()).add(fact);
    }
    return groups.values().stream().map(Clustering::joined).toList();
  }

  private static Fact joined(List<Fact> group) {
    if (group.size() == 1) {
      return group.get(0);
    }
    Fact fullest =
        group.stream().max(Comparator.comparingInt(fact -> fact.value().length())).orElseThrow();
    List<Mention> mentions = group.stream().flatMap(fact -> fact.mentions().stream()).toList();
    return fullest.at(mentions);
  }

  private String key(Fact fact, Map<String, String> ownerOf) {
    String kind = fact.kind().label() + " ";
    if (fact instanceof NumberFact number && !isTelling(number)) {
      return kind + fact.first().span();
    }
    if (fact instanceof NameFact name) {
      String folded = folded(name.value());
      if (fact.first().isPhrase()) {
        return kind + "phrase " + folded;
      }
      return kind + ownerOf.getOrDefault(folded, folded);
    }
    if (fact instanceof TitleFact title) {
      return kind + folded(mainTitle(title.value()));
    }
    if (fact instanceof ConceptFact concept) {
      return kind + concept.item().id();
    }
    return kind + fact.value();
  }

  /** A title without its subtitle: what stands before a colon. */
  private static String mainTitle(String title) {
    int colon = title.indexOf(':');
    return colon > 0 ? title.substring(0, colon) : title;
  }

  private static boolean isTelling(NumberFact number) {
    BigDecimal amount = number.quantity().amount();
    return amount.abs().compareTo(TELLING) >= 0 || amount.scale() > 0;
  }

  /** For each folded name that is the end of exactly one longer name of the article: that name. */
  private Map<String, String> owners(List<Fact> found) {
    Map<String, String> longerThan = new LinkedHashMap<>();
    for (Fact fact : found) {
      if (fact instanceof NameFact name && !fact.first().isPhrase()) {
        List<Word> words = breaker.words(name.value());
        if (words.size() < 2 || hasConnector(words)) {
          continue;
        }
        String whole = folded(words);
        for (int from = 1; from < words.size(); from++) {
          longerThan.merge(folded(words.subList(from, words.size())), whole, Clustering::longerOf);
        }
      }
    }
    longerThan.values().removeIf(String::isEmpty);
    longerThan.keySet().removeIf(name -> Gazetteer.of(language).code(name).isPresent());
    Map<String, String> owners = new LinkedHashMap<>();
    for (String name : longerThan.keySet()) {
      String owner = name;
      while (longerThan.containsKey(owner)) {
        owner = longerThan.get(owner);
      }
      owners.put(name, owner);
    }
    return owners;
  }

  private boolean hasConnector(List<Word> words) {
    for (Word word : words) {
      if (nameWords.isConnector(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** Of two names that end alike the one that holds the other; nothing when neither does. */
  private static String longerOf(String one, String other) {
    if (one.equals(other) || one.endsWith(" " + other)) {
      return one;
    }
    return other.endsWith(" " + one) ? other : "";
  }

  private String folded(String name) {
    return folded(breaker.words(name));
  }

  private String folded(List<Word> words) {
    if (words.size() == 1) {
      return folding.form(words.get(0).text()).folded();
    }
    StringBuilder folded = new StringBuilder();
    for (Word word : words) {
      folded.append(folded.isEmpty() ? "" : " ").append(folding.form(word.text()).folded());
    }
    return folded.toString();
  }
}
