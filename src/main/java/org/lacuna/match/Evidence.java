package org.lacuna.match;

/**
 * One reason for a verdict, as the {@code evidence} column shows it: {@code CLDR territory CH},
 * {@code transliteration 0.92}, {@code aligned sentence}.
 *
 * @param kind which reason of the closed list
 * @param detail what it rests on: a code, a similarity; empty when the kind says it all
 */
public record Evidence(Kind kind, String detail) {
  /** The closed list of reasons; the README explains each. */
  public enum Kind {
    /** Both dates mean the same day, month, year or stretch of time. */
    SAME_DATE("same date"),
    /** Both numbers are the same amount. */
    SAME_NUMBER("same number"),
    /** Spelled the same, accents and case aside. */
    SAME_NAME("same name"),
    /** One date contains the other, which is more precise. */
    CONTAINS("contains"),
    /** One date is the start or the end of a stretch of time that the other side tells. */
    SPAN_END("start or end of the span"),
    /** The same place in the sentence holds another value. */
    OTHER_VALUE("other value in the same place"),
    /** CLDR names one thing by both; the detail is its kind and code, {@code territory CH}. */
    CLDR("CLDR"),
    /**
     * Both are the general word for one kind of thing, or words of one basic meaning; the detail is
     * that kind or meaning, {@code lake}.
     */
    GENERAL("general word"),
    /** One is the acronym that the first letters of the other make. */
    ACRONYM("acronym"),
    /** Written in another script, alike when romanised; the detail is the similarity. */
    TRANSLITERATION("transliteration"),
    /** Spelled alike; the detail is the similarity. */
    SIMILAR("similar"),
    /** Only a part of the name was found; the detail is its share. */
    PART("part"),
    /**
     * The pair of words keeps appearing in sentences that tell the same; the detail is how much.
     */
    LEARNED("learned"),
    /** The links of the two sides lead to one thing, or one is called so; the detail is its id. */
    LINK("link"),
    /** The editor's glossary says so. */
    GLOSSARY("glossary"),
    /**
     * The only name left over on both sides of sentences that otherwise tell the same; where a
     * language has no capitals, any name of such a sentence.
     */
    RESIDUAL("residual"),
    /** Both stand at the same place of a list or between the same neighbours. */
    SAME_POSITION("same position"),
    /** Found in the sentence that tells the same. */
    ALIGNED("aligned sentence"),
    /** Found next to the sentence that tells the same. */
    NEXT_TO_ALIGNED("next to aligned sentence"),
    /** Found in another sentence. */
    ELSEWHERE("elsewhere"),
    /** The sentence has a counterpart, and the fact is not in it. */
    NOT_IN_ALIGNED("not in aligned sentence"),
    /** The sentence has no counterpart. */
    NO_COUNTERPART("no counterpart sentence"),
    /** Found nowhere in the other article. */
    NOT_FOUND("not found");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** What the reports print. */
    public String label() {
      return label;
    }
  }

  /** Evidence that needs no detail. */
  public static Evidence of(Kind kind) {
    return new Evidence(kind, "");
  }

  /** The kind's label and, after a space, the detail. */
  @Override
  public String toString() {
    return detail.isEmpty() ? kind.label() : kind.label() + " " + detail;
  }
}
