package org.lacuna.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the letters of a romanised word may sound like, and how easily one sound takes another's
 * place when a name moves from one language to another.
 *
 * <p>A word is a row of <em>slots</em>, each a small set of sounds, the likelier first: Norwegian
 * <em>Tsjekhov</em> is {@code C e/i/@/a X/h/k o/a/u v/f}, English <em>Chekhov</em> {@code C/X/S/k
 * e/i/@/a X/h/k o/a/u v/f}. A slot is written as one char, so that a row of slots is a string.
 * Tables {@code letters.tsv} and {@code letter-costs.tsv}.
 */
public final class LetterSounds {
  /** Rows of the tables that hold for every script. */
  private static final String ALL = "all";

  private static final String SILENCE = "-";
  private static final char WEAK = ' ';

  /** Sounds that take each other's place, by a letter for all of them. */
  private static final Map<String, Character> MADE_AT =
      Map.of("pbfv", 'P', "tdTD", 'T', "szSZcCJkgj", 'S', "lr", 'L', "mnN", 'N');

  private static final String VOWELS = "aeiouy@";

  /** The cost of a sound that a slot has, but not as its likeliest. */
  private static final float LESS_LIKELY = 0.05f;

  /** Two vowels that no row mentions. */
  private static final float OTHER_VOWEL = 0.6f;

  /** A vowel for a consonant: dearer than one consonant for another. */
  private static final float VOWEL_FOR_CONSONANT = 1.2f;

  private record Spelling(String letters, String slots, boolean atStart, boolean atEnd) {}

  private record Sounds(String one, String other) {}

  /** The kinds of slots by their numbers, and each script's spellings by their first letter. */
  private record Letters(
      List<String> slots, Map<String, Map<Character, List<Spelling>>> spellings) {}

  private static final Letters LETTERS = letters();
  private static final List<String> SLOTS = LETTERS.slots();
  private static final Map<String, Map<Sounds, Float>> SOUND_COSTS = soundCosts();
  private static final Map<String, LetterSounds> MADE = new ConcurrentHashMap<>();

  private static final List<Character> PLACES = SLOTS.stream().map(LetterSounds::place).toList();

  private final float[] costs;

  private LetterSounds(String script, String other) {
    Map<Sounds, Float> sounds = new HashMap<>(SOUND_COSTS.get(ALL));
    for (String own : List.of(script, other)) {
      SOUND_COSTS.getOrDefault(own, Map.of()).forEach((pair, cost) -> sounds.put(pair, cost));
    }
    int size = size();
    costs = new float[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        costs[i * size + j] = i == j ? 0 : cost(alternatives(i), alternatives(j), sounds);
      }
    }
  }

  /** The sounds' costs between names of two scripts, by their ISO 15924 codes. */
  public static LetterSounds between(String script, String other) {
    return MADE.computeIfAbsent(script + " " + other, both -> new LetterSounds(script, other));
  }

  /** Number of kinds of slots; slot 0 is silence. */
  public static int size() {
    return SLOTS.size();
  }

  /** What it costs that one slot stands where the other stands in the other language, from 0. */
  public float cost(int slot, int other) {
    return costs[slot * size() + other];
  }

  /**
   * The consonants of a row of slots that stay in every language, as the place where they are made:
   * <em>Watson</em> and <em>Уотсон</em> are {@code SN}. Breath, half vowels and what may be silent
   * are left out.
   */
  public static String outline(String slots) {
    StringBuilder outline = new StringBuilder(slots.length());
    for (int i = 0; i < slots.length(); i++) {
      char place = PLACES.get(slots.charAt(i));
      if (place != WEAK) {
        outline.append(place);
      }
    }
    return outline.toString();
  }

  private static char place(String alternatives) {
    boolean comesAndGoes =
        (VOWELS + SILENCE + "w").chars().anyMatch(c -> alternatives.indexOf(c) >= 0);
    if (comesAndGoes) {
      return WEAK;
    }
    char first = alternatives.charAt(0);
    return MADE_AT.entrySet().stream()
        .filter(entry -> entry.getKey().indexOf(first) >= 0)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(WEAK);
  }

  /** The slots of a word in folded letters that was written in a script. */
  static String slots(String folded, String script) {
    Map<Character, List<Spelling>> own =
        LETTERS.spellings().getOrDefault(script, LETTERS.spellings().get(ALL));
    StringBuilder slots = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      char letter = folded.charAt(i);
      List<Spelling> spellings = own.get(letter);
      int found = spellings == null ? -1 : at(folded, i, spellings);
      boolean doubled = i > 0 && folded.charAt(i - 1) == letter;
      if (found < 0) {
        i++;
      } else {
        Spelling spelling = spellings.get(found);
        if (!doubled || spelling.letters().length() > 1) {
          slots.append(spelling.slots());
        }
        i += spelling.letters().length();
      }
    }
    return slots.toString();
  }

  /** The index of the first spelling that stands there; -1 if none does. */
  private static int at(String folded, int at, List<Spelling> spellings) {
    for (int i = 0; i < spellings.size(); i++) {
      Spelling spelling = spellings.get(i);
      if (folded.startsWith(spelling.letters(), at)
          && (!spelling.atStart() || at == 0)
          && (!spelling.atEnd() || at + spelling.letters().length() == folded.length())) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> alternatives(int slot) {
    return List.of(SLOTS.get(slot).split("/", -1));
  }

  private static float cost(List<String> one, List<String> other, Map<Sounds, Float> sounds) {
    float least = Float.MAX_VALUE;
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        float unlikely = LESS_LIKELY * ((i > 0 ? 1 : 0) + (j > 0 ? 1 : 0));
        least = Math.min(least, unlikely + cost(one.get(i), other.get(j), sounds));
      }
    }
    return least;
  }

  private static float cost(String one, String other, Map<Sounds, Float> sounds) {
    if (one.equals(other)) {
      return 0;
    }
    Float known = sounds.get(new Sounds(one, other));
    if (known != null) {
      return known;
    }
    boolean vowel = VOWELS.contains(one);
    if (one.equals(SILENCE) || other.equals(SILENCE) || !(vowel || VOWELS.contains(other))) {
      return 1;
    }
    return vowel == VOWELS.contains(other) ? OTHER_VOWEL : VOWEL_FOR_CONSONANT;
  }

  private static Map<String, Map<Sounds, Float>> soundCosts() {
    Map<String, Map<Sounds, Float>> costs = new HashMap<>();
    for (Table.Row row : Table.shared("letter-costs", "script", "one", "other", "cost").rows()) {
      float cost;
      try {
        cost = Float.parseFloat(row.cell(3));
      } catch (NumberFormatException e) {
        throw row.wrong("want a cost such as 0.25, got '" + row.cell(3) + "'");
      }
      Map<Sounds, Float> own = costs.computeIfAbsent(row.cell(0), unseen -> new HashMap<>());
      own.put(new Sounds(row.cell(1), row.cell(2)), cost);
      own.put(new Sounds(row.cell(2), row.cell(1)), cost);
    }
    return costs;
  }

  private static Letters letters() {
    Map<String, Integer> numbers = new LinkedHashMap<>(Map.of(SILENCE, 0));
    Map<String, Map<String, Spelling>> byScript = new LinkedHashMap<>();
    for (Table.Row row : Table.shared("letters", "script", "spelling", "sounds").rows()) {
      StringBuilder slots = new StringBuilder();
      for (String slot : row.cell(2).split(" ", -1)) {
        int next = numbers.size();
        int number = numbers.computeIfAbsent(slot, unseen -> next);
        slots.append((char) number);
      }
      String letters = row.cell(1).replace("^", "").replace("$", "");
      byScript
          .computeIfAbsent(row.cell(0), unseen -> new LinkedHashMap<>())
          .put(
              row.cell(1),
              new Spelling(
                  letters,
                  slots.toString(),
                  row.cell(1).startsWith("^"),
                  row.cell(1).endsWith("$")));
    }
    return new Letters(List.copyOf(numbers.keySet()), byLetter(byScript));
  }

  /** The spellings of each script by their first letter, the longest first. */
  private static Map<String, Map<Character, List<Spelling>>> byLetter(
      Map<String, Map<String, Spelling>> byScript) {
    Map<String, Map<Character, List<Spelling>>> found = new HashMap<>();
    byScript.forEach(
        (script, own) -> {
          Map<String, Spelling> all = new LinkedHashMap<>(byScript.get(ALL));
          all.putAll(own);
          Map<Character, List<Spelling>> byLetter = new HashMap<>();
          all.values().stream()
              .sorted(Comparator.comparingInt(LetterSounds::rank))
              .forEach(
                  spelling ->
                      byLetter
                          .computeIfAbsent(
                              spelling.letters().charAt(0), unseen -> new ArrayList<>())
                          .add(spelling));
          found.put(script, byLetter);
        });
    return found;
  }

  /** Longer spellings come first; of one length those that are tied to a place. */
  private static int rank(Spelling spelling) {
    return -2 * spelling.letters().length() - (spelling.atStart() || spelling.atEnd() ? 1 : 0);
  }
}
