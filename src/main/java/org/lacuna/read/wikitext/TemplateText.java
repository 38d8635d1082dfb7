package org.lacuna.read.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.language.ImageOptions;
import org.lacuna.language.WikiWords;
import org.lacuna.language.WikiWords.Role;
import org.lacuna.text.Block;
import org.lacuna.text.Span;

/**
 * What a reader sees of templates: those that the tables know by their form, an infobox as labelled
 * values, one in a sentence by its arguments. All others are passed over and counted.
 */
final class TemplateText {
  private static final String INFOBOX = "infobox";
  private static final int FEWEST_PARAMETERS = 3;

  /** Characters of its line that are looked at, before and behind a template. */
  private static final int SEEN = 2_000;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$([\\p{L}\\d]+)");
  private static final Pattern NO_TEXT =
      Pattern.compile("(?:https?:)?//\\S+|#?\\p{XDigit}{6}|[^;]*:[^;]+;.*|[a-z-]+:\\s?[\\w#%.-]+");

  private final SafeMarkup page;
  private final WikiWords words;
  private final PageBuilder out;
  private final PageWalk walk;
  private final Footnotes footnotes;

  TemplateText(
      SafeMarkup page, WikiWords words, PageBuilder out, PageWalk walk, Footnotes footnotes) {
    this.page = page;
    this.words = words;
    this.out = out;
    this.walk = walk;
    this.footnotes = footnotes;
  }

  /** Writes what is seen of the call. */
  void write(TemplateCall call) {
    Optional<String> form = words.form(Role.FORM, call.name());
    Optional<String> quote = words.form(Role.QUOTE, call.name());
    if (form.isPresent()) {
      fill(form.get(), call);
    } else if (quote.isPresent()) {
      quote(quote.get(), call);
    } else if (call.name().startsWith("#")) {
      function(call);
    } else if (words.is(Role.DISAMBIGUATION, call.name())) {
      out.disambiguates();
    } else if (footnotes.isReading()) {
      source(call);
    } else if (words.is(Role.CITE, call.name())) {
      out.cite(footnotes.gathered(() -> source(call)));
    } else if (!words.is(Role.DROP, call.name())) {
      unknown(call);
    }
  }

  private void unknown(TemplateCall call) {
    if (words.isInfobox(call.name()) || isBox(call)) {
      infobox(call);
    } else if (isInSentence(call) && call.arguments().stream().noneMatch(a -> a.isNamed())) {
      List<TemplateCall.Argument> seen =
          call.arguments().stream().filter(a -> isText(a.value())).toList();
      seen.forEach(argument -> argument(argument, " "));
      if (seen.isEmpty()) {
        out.drop(call.name());
      }
    } else {
      out.drop(call.name());
    }
  }

  private void argument(TemplateCall.Argument argument, String between) {
    out.block().showBetween(between, argument.value().start());
    walk.argument(argument);
  }

  /** Each part stands apart: the words quoted, then who said them. */
  private void quote(String form, TemplateCall call) {
    out.endBlock(call.place().start());
    Matcher placeholder = PLACEHOLDER.matcher(form);
    while (placeholder.find()) {
      call.argument(placeholder.group(1)).ifPresent(argument -> walk.argument(argument));
      out.endBlock(call.place().end());
    }
  }

  /** Writes {@code 179 km} for the form {@code $1 $2}. */
  private void fill(String form, TemplateCall call) {
    Matcher placeholder = PLACEHOLDER.matcher(form);
    int at = 0;
    boolean shown = false;
    while (placeholder.find()) {
      String before = form.substring(at, placeholder.start());
      Optional<TemplateCall.Argument> argument = call.argument(placeholder.group(1));
      if (argument.isPresent()) {
        if (shown || at == 0) {
          out.block().showBetween(before, argument.get().value().start());
        }
        walk.argument(argument.get());
        shown = true;
      }
      at = placeholder.end();
    }
    if (shown && at < form.length()) {
      out.block().showBetween(form.substring(at), call.place().end());
    }
  }

  /** Parser functions; what depends on other pages is not seen. */
  private void function(TemplateCall call) {
    List<TemplateCall.Argument> arguments = call.arguments();
    if (call.name().equals("#if:") && arguments.size() > 1) {
      boolean holds = arguments.get(0).value().length() > 0;
      if (holds || arguments.size() > 2) {
        walk.argument(arguments.get(holds ? 1 : 2));
      }
    } else if (call.name().equals("#tag:") && arguments.size() > 1) {
      if (page.plain(arguments.get(0).value()).strip().equalsIgnoreCase("ref")) {
        out.cite(footnotes.read(arguments.get(1).value()));
      }
    } else {
      out.drop(call.name());
    }
  }

  /** A template inside a footnote: its arguments in order. */
  private void source(TemplateCall call) {
    String between = "";
    for (TemplateCall.Argument argument : call.arguments()) {
      String value = page.plain(argument.value()).strip();
      if (!value.isEmpty() && !footnotes.keeps(argument.name(), value)) {
        int before = out.block().length();
        argument(argument, before == 0 ? "" : between.isEmpty() ? " " : between);
        between = out.block().length() > before ? ", " : between;
      }
    }
  }

  /** Whether it stands on lines of its own before the text, a named parameter a line. */
  private boolean isBox(TemplateCall call) {
    if (!out.isAtStart() || !isAloneOnItsLines(call.place())) {
      return false;
    }
    String text = page.text();
    long onLines =
        call.arguments().stream()
            .filter(TemplateCall.Argument::isNamed)
            .filter(a -> startsLine(text, a.namePlace().start()))
            .count();
    return onLines >= FEWEST_PARAMETERS;
  }

  private static boolean startsLine(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '|')) {
      before--;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '|' && text.charAt(end) != '\n') {
      end++;
    }
    return before >= 0 && text.charAt(before) == '\n'
        || end < text.length() && text.charAt(end) == '\n';
  }

  private boolean isAloneOnItsLines(Span place) {
    return lineHas(place, c -> c <= ' ' || c >= SafeMarkup.NOTHING && c <= SafeMarkup.BREAK);
  }

  /** Whether a letter or digit stands on its line, or it is a cell of a table. */
  private boolean isInSentence(TemplateCall call) {
    Span place = call.place();
    int line = place.start();
    while (line > Math.max(0, place.start() - SEEN) && page.text().charAt(line - 1) != '\n') {
      line--;
    }
    char first = page.text().charAt(line);
    return first == '|' || first == '!' || !lineHas(place, c -> !Character.isLetterOrDigit(c));
  }

  private boolean lineHas(Span place, java.util.function.IntPredicate only) {
    String text = page.text();
    int from = Math.max(0, place.start() - SEEN);
    int to = Math.min(text.length(), place.end() + SEEN);
    for (int i = place.start() - 1; i >= from && text.charAt(i) != '\n'; i--) {
      if (!only.test(text.charAt(i))) {
        return false;
      }
    }
    for (int i = place.end(); i < to && text.charAt(i) != '\n'; i++) {
      if (!only.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isText(Span value) {
    String plain = page.plain(value).strip();
    ImageOptions images = ImageOptions.standard();
    return plain.codePoints().anyMatch(Character::isLetterOrDigit)
        && !NO_TEXT.matcher(plain).matches()
        && !images.isOption(plain)
        && !images.isMediaFile(plain);
  }

  private void infobox(TemplateCall call) {
    List<Block> all = new ArrayList<>();
    for (TemplateCall.Argument argument : call.arguments()) {
      if (!argument.isNamed() || words.isHidden(argument.name()) || !isText(argument.value())) {
        continue;
      }
      List<Block> values = out.apart(PageBuilder.Flow.LINES, () -> walk.argument(argument));
      if (!values.isEmpty()) {
        String label = argument.name().replace('_', ' ');
        all.add(PageBuilder.labelled(label, argument.namePlace().start(), values.get(0)));
        all.addAll(values.subList(1, values.size()));
      }
    }
    if (footnotes.isReading()) {
      return;
    }
    out.section(INFOBOX, all);
  }
}
