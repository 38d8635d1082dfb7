package org.lacuna.read.wikitext;

import java.util.Locale;
import java.util.Set;
import org.lacuna.language.WikiWords;
import org.sweble.wikitext.parser.parser.LinkBuilder.LinkType;
import org.sweble.wikitext.parser.utils.SimpleParserConfig;

/** What Sweble asks about a wiki: which links are images, which tags hold no wikitext. */
final class WikitextSettings extends SimpleParserConfig {
  private static final Set<String> PROTOCOLS = Set.of("http://", "https://", "ftp://", "//");

  /** Letters after a link belong to it, but where words are written without spaces. */
  static final String TRAIL =
      "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
          + "\\p{IsMyanmar}]]+";

  private final WikiWords words;

  WikitextSettings(WikiWords words) {
    super(true, false, true, false, false);
    this.words = words;
  }

  @Override
  public boolean isUrlProtocol(String protocol) {
    return PROTOCOLS.contains(protocol.toLowerCase(Locale.ROOT));
  }

  @Override
  public String getInternalLinkPrefixPattern() {
    return null;
  }

  @Override
  public String getInternalLinkPostfixPattern() {
    return TRAIL;
  }

  @Override
  public LinkType classifyTarget(String target) {
    return words.isFile(target.strip()) ? LinkType.IMAGE : LinkType.PAGE;
  }

  @Override
  public boolean isNamespace(String name) {
    return false;
  }

  @Override
  public boolean isInterwikiName(String name) {
    return false;
  }

  @Override
  public boolean isValidPageSwitchName(String word) {
    return true;
  }

  @Override
  public boolean isRedirectKeyword(String word) {
    return false;
  }

  @Override
  public boolean isValidExtensionTagName(String name) {
    String tag = name.toLowerCase(Locale.ROOT);
    return MarkupTags.VERBATIM.contains(tag) || MarkupTags.WIKITEXT.contains(tag);
  }
}
