package org.lacuna.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements that hold no text of the article. */
final class HiddenElements {
  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "nav",
          "footer",
          "aside",
          "head",
          "title",
          "select",
          "button",
          "form",
          "input",
          "textarea",
          "svg",
          "math",
          "audio",
          "video",
          "object",
          "iframe",
          "canvas",
          "map",
          "rt",
          "rp",
          "dialog",
          "menu");

  private static final Set<String> IDS =
      Set.of("toc", "siteSub", "contentSub", "catlinks", "jump-to-nav", "footer", "mw-navigation");

  private HiddenElements() {}

  static boolean hidden(Element element) {
    return NAMES.contains(element.normalName())
        || element.attributesSize() > 0
            && (PageClasses.hidden(element)
                || IDS.contains(element.id())
                || element.hasAttr("hidden")
                || unseen(element.attr("style"))
                || banner(element.attr("role"))
                || media(element));
  }

  private static boolean unseen(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  private static boolean banner(String role) {
    return role.equals("navigation") || role.equals("banner") || role.equals("search");
  }

  /** An image, or what stands in its place: all of a figure but its caption. */
  private static boolean media(Element element) {
    String type = element.attr("typeof");
    boolean file = type.contains("mw:File") || type.contains("mw:Image");
    return file && !element.normalName().equals("figure");
  }

  /** Whether the element stands in a figure or thumbnail and is not its caption. */
  static boolean besideCaption(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return false;
    }
    if (parent.normalName().equals("figure")) {
      return !element.normalName().equals("figcaption");
    }
    if (parent.hasClass("thumbinner")) {
      return !element.hasClass("thumbcaption");
    }
    return parent.hasClass("gallerybox") && element.hasClass("thumb");
  }
}
