package org.lacuna.read.wikitext;

import java.util.List;
import org.lacuna.language.ImageOptions;
import org.lacuna.text.Span;

/** Writes the captions of images and galleries, apart from the text around; the rest is no text. */
final class Captions {
  private final SafeMarkup page;
  private final PageBuilder out;
  private final PageWalk walk;

  Captions(SafeMarkup page, PageBuilder out, PageWalk walk) {
    this.page = page;
    this.out = out;
    this.walk = walk;
  }

  /** Writes the caption of the image at a place. */
  void image(Span place) {
    String text = page.text();
    int end = text.lastIndexOf("]]", place.end() - 1);
    List<Span> fields =
        Fields.of(text, new Span(place.start() + 2, Math.max(place.start() + 2, end)));
    caption(fields);
  }

  private void caption(List<Span> fields) {
    for (int i = fields.size() - 1; i > 0; i--) {
      Span field = page.strip(fields.get(i));
      String plain = page.plain(field);
      if (field.length() > 0 && !ImageOptions.standard().isOption(plain)) {
        if (!ImageOptions.standard().isMediaFile(plain)) {
          out.add(out.apart(PageBuilder.Flow.BLOCKS, () -> walk.fragment(field)));
        }
        return;
      }
    }
  }

  /** Writes the captions of a gallery, one a line. */
  void gallery(Span body) {
    int at = body.start();
    while (at < body.end()) {
      int line = page.text().indexOf('\n', at);
      int end = line < 0 || line > body.end() ? body.end() : line;
      caption(Fields.of(page.text(), new Span(at, end)));
      at = end + 1;
    }
  }
}
