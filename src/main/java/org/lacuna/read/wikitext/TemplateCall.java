package org.lacuna.read.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.text.Span;
import org.sweble.wikitext.parser.nodes.WtName;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtTemplate;
import org.sweble.wikitext.parser.nodes.WtTemplateArgument;

/**
 * A use of a template: of {@code {{Tal|179|km}}} the name is {@code Tal} and the arguments are
 * {@code 179} and {@code km}.
 *
 * @param name the template's name, stripped; with a colon at its end if it is a parser function
 * @param arguments what stands between its bars
 * @param place the whole call
 */
record TemplateCall(String name, List<Argument> arguments, Span place) {
  /**
   * One argument.
   *
   * @param name its name as written, stripped; empty if it has none
   * @param namePlace where the name stands
   * @param value where the value stands, without blanks at its ends
   * @param nodes what the parser made of the value; empty if that is not known
   */
  record Argument(String name, Span namePlace, Span value, List<WtNode> nodes) {
    boolean isNamed() {
      return !name.isEmpty();
    }
  }

  static TemplateCall of(WtTemplate node, MarkupTree tree, SafeMarkup page) {
    Span namePlace = page.strip(tree.place(node.getName()));
    String name = page.plain(namePlace).strip();
    List<Argument> arguments = new ArrayList<>();
    int colon = name.indexOf(':');
    int sourceColon = page.text().indexOf(':', namePlace.start());
    if (colon > 0 && sourceColon < namePlace.end()) {
      name = name.substring(0, colon + 1).strip();
      Span value = page.strip(new Span(sourceColon + 1, namePlace.end()));
      arguments.add(new Argument("", namePlace, value, List.of()));
    }
    for (WtNode child : node.getArgs()) {
      if (child instanceof WtTemplateArgument argument) {
        arguments.add(argument(argument, tree, page));
      }
    }
    return new TemplateCall(name, List.copyOf(arguments), tree.place(node));
  }

  private static Argument argument(WtTemplateArgument node, MarkupTree tree, SafeMarkup page) {
    WtName name = node.getName();
    Span value = page.strip(tree.place(node.getValue()));
    List<WtNode> nodes = List.copyOf(node.getValue());
    if (name.isEmpty()) {
      return new Argument("", value, value, nodes);
    }
    Span place = page.strip(tree.place(name));
    return new Argument(page.plain(place).strip(), place, value, nodes);
  }

  /** The argument that is asked for by name, or by its place counted from 1. */
  Optional<Argument> argument(String key) {
    int unnamed = 0;
    Optional<Argument> found = Optional.empty();
    for (Argument argument : arguments) {
      String name = argument.isNamed() ? argument.name() : Integer.toString(++unnamed);
      if (name.equals(key) && argument.value().length() > 0) {
        found = Optional.of(argument);
      }
    }
    return found;
  }
}
