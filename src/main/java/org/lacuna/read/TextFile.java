package org.lacuna.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;

/**
 * Gets the text of a file, or says exactly why it is none: UTF-8, with or without byte order mark,
 * of at most {@value #MOST_BYTES} bytes and {@value #LONGEST_LINE} characters a line.
 */
final class TextFile {
  /** 16 MB: eight times what MediaWiki lets a page have; a dump is not an article. */
  static final int MOST_BYTES = 16 << 20;

  /** No paragraph is so long; what is, is data of another kind. */
  static final int LONGEST_LINE = 1_000_000;

  /** One byte in so many may be a control character; in text there is none but by accident. */
  private static final int BYTES_PER_CONTROL = 100;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;

  private TextFile(Path file) {
    this.file = file;
  }

  /**
   * The text of a file, without byte order mark, all else as it stands.
   *
   * @throws BadInput if there is no such file or it holds no text in UTF-8
   */
  static String read(Path file) throws BadInput {
    TextFile reader = new TextFile(file);
    byte[] bytes = reader.bytes();
    reader.refuseOtherThanText(bytes);
    String text = reader.decode(bytes);
    reader.refuseLongLines(text);
    return text;
  }

  private byte[] bytes() throws BadInput {
    BasicFileAttributes found;
    try {
      found = Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      throw bad("no such file" + MissingFile.advice(file));
    }
    if (found.isDirectory()) {
      throw bad("is a folder; want a text file");
    }
    try {
      long size = found.size();
      if (size <= MOST_BYTES) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] bytes = in.readNBytes(MOST_BYTES + 1);
          if (bytes.length <= MOST_BYTES) {
            return bytes;
          }
          size = bytes.length;
        }
      }
      throw bad(
          String.format(
              Locale.ROOT,
              "is too large (%,d bytes; at most %,d are read); want one article a file",
              size,
              MOST_BYTES));
    } catch (IOException e) {
      throw bad("cannot be read (" + reason(e) + "); want a file that you may read");
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(e.getMessage());
  }

  private void refuseOtherThanText(byte[] bytes) throws BadInput {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw bad("is in UTF-16; want UTF-8. Convert it: " + iconv("UTF-16"));
    }
    int controls = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == 0) {
        throw bad("is no text (byte " + at + " is zero); want plain text in UTF-8");
      }
      controls += isControl(bytes[at]) ? 1 : 0;
    }
    if (controls > bytes.length / BYTES_PER_CONTROL) {
      throw bad(
          "is no text ("
              + controls
              + " of "
              + bytes.length
              + " bytes are control characters); want plain text in UTF-8");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Control characters that text does not have: all but tab, line ends, form feed and escape. */
  private static boolean isControl(byte value) {
    return value >= 0 && value < ' ' && (value < '\t' || value > '\r') && value != 0x1B
        || value == 0x7F;
  }

  private String decode(byte[] bytes) throws BadInput {
    String whole = new String(bytes, StandardCharsets.UTF_8);
    // What is not UTF-8 has become this character; it may also be the text's own.
    return whole.indexOf('\uFFFD') < 0
        ? whole.substring(whole.startsWith(BYTE_ORDER_MARK) ? 1 : 0)
        : decodeStrictly(bytes);
  }

  private String decodeStrictly(byte[] bytes) throws BadInput {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    String whole = out.toString();
    String text = whole.substring(whole.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
    if (result.isError()) {
      throw notUtf8(text, bytes[in.position()]);
    }
    return text;
  }

  /** The complaint about the byte that comes after so much text. */
  private BadInput notUtf8(String before, byte value) {
    int line = 0;
    int column = 0;
    for (int start = 0, end; start <= before.length(); start = Line.next(before, end)) {
      end = Line.end(before, start);
      line++;
      column = end - start + 1;
    }
    String message =
        String.format(
            Locale.ROOT,
            "byte 0x%02X is not UTF-8; want UTF-8. If the file is in Windows-1252, the usual code of"
                + " Western Europe, convert it: %s",
            value,
            iconv("WINDOWS-1252"));
    return new BadInput(new Diagnostic(file.toString(), line, column, message));
  }

  private String iconv(String from) {
    return "iconv -f " + from + " -t UTF-8 '" + file + "' > '" + file + ".utf8.txt'";
  }

  private void refuseLongLines(String text) throws BadInput {
    if (text.length() <= LONGEST_LINE) {
      return;
    }
    int line = 0;
    for (int start = 0, end; start <= text.length(); start = Line.next(text, end)) {
      end = Line.end(text, start);
      line++;
      if (end - start > LONGEST_LINE) {
        String message =
            String.format(
                Locale.ROOT,
                "a line of %,d characters; at most %,d are read. Want paragraphs, each on a line of"
                    + " its own",
                end - start,
                LONGEST_LINE);
        throw BadInput.at(file, line, message);
      }
    }
  }

  private BadInput bad(String message) {
    return BadInput.at(file, message);
  }
}
