package org.lacuna.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.lacuna.text.Language;

/**
 * What CLDR says of language tags: the short form of a code, and whether there is such a tongue.
 */
public final class LanguageTags {
  /** Codes of ISO 639-2 that stand for no language in particular. */
  private static final Set<String> NO_LANGUAGE = Set.of("mis", "mul", "und", "zxx");

  private LanguageTags() {}

  /**
   * The tag that CLDR prefers: {@code nn} for {@code nno}, {@code zh} for {@code cmn}, {@code
   * sr-Latn} for {@code sh}.
   *
   * @throws IllegalArgumentException if the tag is not well-formed by BCP 47, or empty
   */
  public static Language canonical(String tag) {
    ULocale locale = ULocale.forLanguageTag(Language.of(tag).tag());
    return Language.of(ULocale.createCanonical(locale).toLanguageTag());
  }

  /**
   * Whether CLDR has a name for the language: {@code nn} and {@code la} are known, {@code xx} and
   * {@code qqq} are not. For some known languages CLDR has no more than the name.
   */
  public static boolean isKnown(Language language) {
    String code = language.code();
    return !NO_LANGUAGE.contains(code)
        && !new ULocale(code).getDisplayLanguage(ULocale.ENGLISH).equals(code);
  }

  /**
   * The language of that name, in English or in the language itself, whatever the case: {@code de}
   * for {@code german} and for {@code Deutsch}. Slow: for messages.
   */
  public static Optional<Language> named(String name) {
    return Arrays.stream(ULocale.getAvailableLocales())
        .filter(
            locale ->
                locale.getDisplayLanguage(ULocale.ENGLISH).equalsIgnoreCase(name)
                    || locale.getDisplayLanguage(locale).equalsIgnoreCase(name))
        .map(locale -> Language.of(locale.getLanguage()))
        .findFirst();
  }
}
