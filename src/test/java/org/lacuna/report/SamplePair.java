package org.lacuna.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.align.Bead;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.BeadStatus;
import org.lacuna.diff.Gap;
import org.lacuna.diff.JudgedBead;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;
import org.lacuna.diff.Verdict;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.fact.NumberFact;
import org.lacuna.fact.PartialDate;
import org.lacuna.fact.Quantity;
import org.lacuna.fact.TitleFact;
import org.lacuna.match.Evidence;
import org.lacuna.text.Article;
import org.lacuna.text.Block;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Section;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/** A diff put together by hand, with everything in it that is hard to write down. */
public final class SamplePair {
  private static final String LEFT =
      """
      '''Åse''' og [[Ola]] budde i Bergen.

      == Verk ==
      =1+1 er eit dikt. <script>alert("=1+1")</script> kom i 1921, i Oslo ved -4,5 °C.
      """;
  private static final String RIGHT =
      """
      Åse vivia a Bergen, a Noruega.
      El poema "=1+1" és de l'any 1922; va néixer el 44 aC.
      """;

  private final Article left = article("visa", "nn", LEFT);
  private final Article right = article("poema, \"u\"", "ca", RIGHT);
  private final Sentence one =
      sentence(
          1, "", new CleanTextOf(LEFT).add("Åse").add(" og ").add("Ola").add(" budde i Bergen."));
  private final Sentence two = sentence(2, "Verk", new CleanTextOf(LEFT).add("=1+1 er eit dikt."));
  private final Sentence three =
      sentence(
          3,
          "Verk",
          new CleanTextOf(LEFT)
              .add("<script>alert(\"=1+1\")</script> kom i 1921, i Oslo ved -4,5 °C."));
  private final Sentence un =
      sentence(1, "", new CleanTextOf(RIGHT).add("Åse vivia a Bergen, a Noruega."));
  private final Sentence dos =
      sentence(
          2,
          "",
          new CleanTextOf(RIGHT).add("El poema \"=1+1\" és de l'any 1922; va néixer el 44 aC."));

  private SamplePair() {}

  /** The diff. */
  public static ArticleDiff diff() {
    return new SamplePair().build();
  }

  private ArticleDiff build() {
    Fact couple = new NameFact("Åse og Ola", List.of(at(one, "Åse og Ola")));
    Fact bergen = new NameFact("Bergen", List.of(at(one, "Bergen")));
    Fact poem = new TitleFact("=1+1", List.of(at(two, "=1+1")));
    Fact script =
        new TitleFact(
            "<script>alert(\"=1+1\")</script>",
            List.of(at(three, "<script>alert(\"=1+1\")</script>")));
    Fact year = new DateFact(PartialDate.ofYear(1921), List.of(at(three, "1921")));
    Fact cold =
        new NumberFact(new Quantity(new BigDecimal("-4.5"), "°C"), List.of(at(three, "-4,5 °C")));
    Fact bergenRight = new NameFact("Bergen", List.of(at(un, "Bergen")));
    Fact poemRight = new TitleFact("=1+1", List.of(at(dos, "=1+1")));
    Fact yearRight = new DateFact(PartialDate.ofYear(1922), List.of(at(dos, "1922")));
    Fact born = new DateFact(PartialDate.ofYear(-43), List.of(at(dos, "44 aC")));
    List<Fact> lefts = List.of(couple, bergen, poem, script, year, cold);
    List<Fact> rights = List.of(bergenRight, poemRight, yearRight, born);
    List<JudgedMention> mentions =
        List.of(
            judged("F1", Side.LEFT, couple, Status.UNDECIDED, 0.5, List.of()),
            judged(
                "F2",
                Side.LEFT,
                bergen,
                Status.SHARED,
                0.987,
                bergenRight.mentions(),
                Evidence.of(Evidence.Kind.SAME_NAME),
                Evidence.of(Evidence.Kind.ALIGNED)),
            judged("F3", Side.LEFT, poem, Status.SHARED, 0.9, poemRight.mentions()),
            judged("F4", Side.LEFT, script, Status.ONLY, 1, List.of()),
            judged("F5", Side.LEFT, year, Status.DIFFERS, 0.805, yearRight.mentions()),
            judged("F6", Side.LEFT, cold, Status.ONLY, 0.75, List.of()),
            judged("F2", Side.RIGHT, bergenRight, Status.SHARED, 0.987, bergen.mentions()),
            judged("F3", Side.RIGHT, poemRight, Status.SHARED, 0.9, poem.mentions()),
            judged("F5", Side.RIGHT, yearRight, Status.DIFFERS, 0.805, year.mentions()),
            judged("F7", Side.RIGHT, born, Status.ONLY, 0.66, List.of()));
    return new ArticleDiff(
        new FactSheet(left, List.of(one, two, three), lefts),
        new FactSheet(right, List.of(un, dos), rights),
        mentions,
        beads(),
        List.of(
            gap("AAAAAAAAA1", 1, Verdict.CONFLICT, Side.LEFT, year, three, "1922"),
            gap("AAAAAAAAA2", 2, Verdict.MISSING, Side.LEFT, script, three, null),
            gap("AAAAAAAAA3", 3, Verdict.MISSING, Side.RIGHT, born, dos, null),
            gap("AAAAAAAAA4", 4, Verdict.MISSING, Side.LEFT, cold, three, null)));
  }

  private static List<JudgedBead> beads() {
    return List.of(
        new JudgedBead(
            new Bead(List.of(1), List.of(1), 0.914),
            BeadStatus.SHARED,
            List.of("Bergen"),
            List.of("Åse og Ola"),
            List.of("Noruega")),
        new JudgedBead(
            new Bead(List.of(2, 3), List.of(2), 0.5),
            BeadStatus.DIFFERS,
            List.of("=1+1"),
            List.of("<script>alert(\"=1+1\")</script>", "1921"),
            List.of("1922", "44 aC")));
  }

  private Gap gap(
      String id, int rank, Verdict verdict, Side side, Fact fact, Sentence in, String other) {
    boolean conflict = verdict == Verdict.CONFLICT;
    return new Gap(
        id,
        rank,
        verdict,
        side,
        fact,
        in,
        Optional.ofNullable(other),
        conflict ? Optional.of(dos) : Optional.empty(),
        conflict ? OptionalInt.of(2) : OptionalInt.empty(),
        0.8,
        List.of(new Evidence(Evidence.Kind.SIMILAR, "0.71"), Evidence.of(Evidence.Kind.NOT_FOUND)));
  }

  private static JudgedMention judged(
      String id,
      Side side,
      Fact fact,
      Status status,
      double confidence,
      List<Mention> counterparts,
      Evidence... evidence) {
    return new JudgedMention(
        id, side, fact, fact.first(), status, counterparts, confidence, List.of(evidence));
  }

  private static Mention at(Sentence sentence, String surface) {
    int start = sentence.text().text().indexOf(surface);
    return Mention.of(sentence, new Span(start, start + surface.length()));
  }

  private static Sentence sentence(int number, String section, CleanTextOf text) {
    return new Sentence(number, section, false, text.build(), List.of());
  }

  private static Article article(String name, String tag, String input) {
    Block block = new Block(CleanText.at(input, 0), List.of());
    return new Article(name, Language.of(tag), input, List.of(new Section("", List.of(block))));
  }

  /** Picks pieces of an input, one after the other. */
  private static final class CleanTextOf {
    private final String input;
    private final CleanText.Builder builder = new CleanText.Builder();
    private int from;

    CleanTextOf(String input) {
      this.input = input;
    }

    CleanTextOf add(String piece) {
      int at = input.indexOf(piece, from);
      builder.append(piece, at);
      from = at + piece.length();
      return this;
    }

    CleanText build() {
      return builder.build();
    }
  }
}
