package org.lacuna.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of image markup in the languages of the wikis: {@code thumb}, {@code høgre}, {@code
 * 200px}, {@code alt=A portrait}, and the endings of media files.
 */
public final class ImageOptions {
  private static final Pattern SIZE =
      Pattern.compile("(?:\\d{1,5}|\\d{0,5}x\\d{1,5})\\s?([\\p{L}\\p{M}]{1,9})");
  private static final Pattern VALUED = Pattern.compile("([^=]{1,30})=.*", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("(.{1,30}) [0-9.,]{1,6}");
  private static final Pattern FILE =
      Pattern.compile("[^\\[\\]{}<>|]*[^\\s\\[\\]{}<>|]\\.(\\w{1,5})");

  private final Set<String> options;
  private final Set<String> units;
  private final Set<String> keys;
  private final Set<String> endings;

  private ImageOptions(Table table) {
    options = words(table, "option");
    units = words(table, "unit");
    keys = words(table, "key");
    endings = words(table, "ending");
    List<String> kinds = List.of("option", "unit", "key", "ending");
    for (Table.Row row : table.rows()) {
      if (!kinds.contains(row.cell(0))) {
        throw row.wrong("want one of " + kinds + ", got '" + row.cell(0) + "'");
      }
    }
  }

  private static Set<String> words(Table table, String kind) {
    return table.rows().stream()
        .filter(row -> row.cell(0).equals(kind))
        .map(row -> row.cell(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The options of all languages; read once. */
  public static ImageOptions standard() {
    return Standard.INSTANCE;
  }

  /** Read when first asked for. */
  private static final class Standard {
    static final ImageOptions INSTANCE =
        new ImageOptions(Table.shared("image-options", "kind", "word"));
  }

  /**
   * Whether the text is one image option, in any language and case: {@code right}, {@code mini},
   * {@code 200x150px}, {@code upright 1.2}, {@code alt=A man}.
   */
  public boolean isOption(String field) {
    String word = Normalizer.normalize(field, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    word = word.replace('_', ' ');
    if (options.contains(word)) {
      return true;
    }
    Matcher size = SIZE.matcher(word);
    if (size.matches()) {
      return units.contains(size.group(1));
    }
    Matcher valued = VALUED.matcher(word);
    if (valued.matches()) {
      String key = valued.group(1).strip();
      return keys.contains(key) || options.contains(key);
    }
    Matcher numbered = NUMBERED.matcher(word);
    return numbered.matches() && options.contains(numbered.group(1));
  }

  /** Whether the text ends like the name of a media file: {@code File:A portrait.JPG}. */
  public boolean isMediaFile(String name) {
    Matcher file = FILE.matcher(name.strip());
    return file.matches() && endings.contains(file.group(1).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a line is what remains of an image when its brackets are taken off: fields between
   * bars, all of which are options or the file's name, but for the last, which may be the caption.
   * {@code thumb|right|A portrait} is one, {@code right|wrong} is, {@code wrong|right} is not.
   */
  public boolean isImageLine(String line) {
    if (line.indexOf('|') < 0) {
      return false;
    }
    List<String> fields = Arrays.asList(line.split("\\|", -1));
    return fields.subList(0, fields.size() - 1).stream()
        .allMatch(field -> isOption(field) || isMediaFile(field));
  }
}
