package org.lacuna.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lacuna.Lacuna;
import org.lacuna.Options;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.Explanations;
import org.lacuna.diff.MentionExplanation;
import org.lacuna.diff.SentenceExplanation;
import org.lacuna.read.ArticlePair;
import org.lacuna.report.ExplanationText;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code explain}: why a fact was judged as it was, or a sentence aligned. */
@Command(
    name = "explain",
    description = "Says why a fact was judged as it was, or a sentence aligned as it is.",
    footer = {
      "",
      "Examples:",
      "  lacuna explain ada.nn.txt ada.ca.txt --fact F12",
      "  lacuna explain ada.nn.txt ada.ca.txt --gap 3f8k2m9q1x",
      "  lacuna explain both.txt --sentence 7 --side right"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PairOptions pair;

  @Option(names = "--fact", paramLabel = "ID", description = "A fact by its fact_id in facts.csv.")
  private String fact;

  @Option(
      names = "--gap",
      paramLabel = "ID",
      description = "A fact by the id of its row in gaps.csv.")
  private String gap;

  @Option(names = "--sentence", paramLabel = "N", description = "A sentence by its number, from 1.")
  private Integer sentence;

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      description = "The side of the sentence: left or right.%nDefault: left")
  private String side;

  @Mixin private InputOptions input;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws BadInput {
    if (Stream.of(fact, gap, sentence).filter(asked -> asked != null).count() != 1) {
      throw BadInput.at("explain", "want one of: --fact, --gap, --sentence");
    }
    if (side != null && sentence == null) {
      throw BadInput.at("--side", "is for --sentence; a fact is told on both sides");
    }
    Side asked = side();
    pair.check();
    Options options = input.comparison();
    ArticlePair articles = pair.read(input.reader());
    if (input.isVerbose()) {
      for (Article article : List.of(articles.left(), articles.right())) {
        console.note("read " + article.name() + ", language " + article.language());
      }
    }
    Explanations explanations =
        Lacuna.with(options)
            .knowing(input.lexicons(articles.left().language(), articles.right().language()))
            .explain(articles.left(), articles.right());
    String text = answer(explanations, asked);
    console.out().print((input.byteOrderMark() ? "\uFEFF" : "") + text);
    if (console.out().checkError()) {
      throw BadInput.at("standard output", "cannot be written");
    }
    return ExitCode.DONE.code();
  }

  private Side side() throws BadInput {
    Optional<Side> named =
        Stream.of(Side.values())
            .filter(one -> one.label().equals(side == null ? Side.LEFT.label() : side))
            .findFirst();
    return named.orElseThrow(() -> BadInput.at("--side", "want left or right, got '" + side + "'"));
  }

  private String answer(Explanations explanations, Side asked) throws BadInput {
    ArticleDiff diff = explanations.diff();
    if (sentence != null) {
      int last = explanations.sentences(asked);
      Optional<SentenceExplanation> found = explanations.sentence(asked, sentence);
      return ExplanationText.of(
          diff,
          found.orElseThrow(
              () ->
                  BadInput.at(
                      "--sentence",
                      "no sentence "
                          + sentence
                          + " on the "
                          + asked.label()
                          + " side; it has "
                          + ids("", last))));
    }
    List<MentionExplanation> found = fact == null ? explanations.gap(gap) : explanations.fact(fact);
    if (found.isEmpty()) {
      throw fact == null
          ? BadInput.at("--gap", "no gap " + gap + "; the pair has " + gaps(diff))
          : BadInput.at(
              "--fact", "no fact " + fact + "; the pair has " + ids("F", explanations.facts()));
    }
    return ExplanationText.of(diff, found);
  }

  private static String gaps(ArticleDiff diff) {
    return switch (diff.gaps().size()) {
      case 0 -> "none";
      case 1 -> "one, " + diff.gaps().get(0).id();
      default -> diff.gaps().size() + "; their ids stand in gaps.csv, which lacuna compare writes";
    };
  }

  private static String ids(String prefix, int last) {
    return switch (last) {
      case 0 -> "none";
      case 1 -> "one, " + prefix + 1;
      default -> prefix + 1 + " to " + prefix + last;
    };
  }
}
