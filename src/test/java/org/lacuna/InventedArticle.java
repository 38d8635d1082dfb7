package org.lacuna;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An article about things that do not exist: what it tells can be written in several languages, in
 * another order and with parts left out. One seed, one article.
 *
 * @param paragraphs what its sentences tell, by paragraph
 */
public record InventedArticle(List<List<Told>> paragraphs) {
  private static final int IN_PARAGRAPH = 4;

  private static final List<String> SYLLABLES =
      List.of("bra", "vel", "tor", "mi", "kas", "dun", "lor", "fen", "gu", "zar", "pel", "nox");

  /** The same small words in each language, none of them capitalised inside a sentence. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "en", List.of("with", "later", "under", "against", "slowly", "often", "without", "again"),
          "de", List.of("mit", "danach", "unter", "gegen", "langsam", "oft", "ohne", "wieder"),
          "ca", List.of("amb", "despr\u00E9s", "sota", "contra", "lentament", "sovint", "sense"));

  /**
   * What one sentence tells.
   *
   * @param names its names, three to six
   * @param number a number that is no year
   * @param words which of the small words stand between
   */
  public record Told(List<String> names, int number, List<Integer> words) {
    static Told of(Random random) {
      List<String> names = new ArrayList<>();
      List<Integer> words = new ArrayList<>();
      int count = 3 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        names.add(name(random));
        words.add(random.nextInt(1000));
      }
      return new Told(names, 2_200 + random.nextInt(7_000), words);
    }

    private static String name(Random random) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      return capitalised(name.toString());
    }

    /**
     * The sentence in a language: {@code "Later Bratorfenzar again Velnoxmigu under 4711 often."}.
     */
    String in(String tag) {
      List<String> small = WORDS.get(tag);
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        parts.add(small.get(words.get(i) % small.size()));
        parts.add(names.get(i));
      }
      parts.add(small.get(words.get(0) / 10 % small.size()));
      parts.add(Integer.toString(number));
      parts.add(small.get(words.get(1) / 10 % small.size()));
      return capitalised(String.join(" ", parts)) + ".";
    }

    private static String capitalised(String text) {
      return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
  }

  /** An article of that many sentences. */
  public static InventedArticle of(Random random, int sentences) {
    List<List<Told>> paragraphs = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      if (i % IN_PARAGRAPH == 0) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(Told.of(random));
    }
    return new InventedArticle(paragraphs);
  }

  /** The same with its paragraphs in another order. */
  public InventedArticle shuffled(Random random) {
    List<List<Told>> shuffled = new ArrayList<>(paragraphs);
    Collections.shuffle(shuffled, random);
    return new InventedArticle(shuffled);
  }

  /** The same with another sentence instead of about every third. */
  public InventedArticle changed(Random random) {
    return new InventedArticle(
        paragraphs.stream()
            .map(
                paragraph ->
                    paragraph.stream()
                        .map(told -> random.nextInt(3) == 0 ? Told.of(random) : told)
                        .toList())
            .toList());
  }

  /** The same without about every third sentence. */
  public InventedArticle thinned(Random random) {
    return new InventedArticle(
        paragraphs.stream()
            .map(paragraph -> paragraph.stream().filter(told -> random.nextInt(3) > 0).toList())
            .filter(paragraph -> !paragraph.isEmpty())
            .toList());
  }

  /** What its sentences tell, in reading order. */
  public List<Told> told() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /** Its text in a language that {@link #WORDS} has. */
  public String in(String tag) {
    return paragraphs.stream()
        .map(paragraph -> paragraph.stream().map(t -> t.in(tag)).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }
}
