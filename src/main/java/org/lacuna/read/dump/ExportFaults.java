package org.lacuna.read.dump;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.Location;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;

/** What can be wrong with a dump, in words, each with its place. */
final class ExportFaults {
  private static final String AGAIN = "; want a whole MediaWiki export: get the dump again";
  private static final String WANTED = "; want a MediaWiki export (<mediawiki version=\"0.11\">)";

  /** How commons-compress says that a bzip2 file is cut. */
  private static final String CUT = "end of stream";

  private final Path file;
  private final CountedInput packed;
  private final boolean isPacked;
  private String lastRead = "";

  /** Of a dump that is read from its start. */
  static ExportFaults of(Path file, Packing.Unpacked in) {
    return new ExportFaults(file, in.packed(), in.packing() != Packing.PLAIN);
  }

  ExportFaults(Path file, CountedInput packed, boolean isPacked) {
    this.file = file;
    this.packed = packed;
    this.isPacked = isPacked;
  }

  /** Remembers the last page that was read in full. */
  void read(String title) {
    lastRead = title;
  }

  /** The complaint about what the parser or the unpacking stumbled over. */
  BadInput broken(Exception fault, Optional<Location> place, String title) {
    String where = where(title);
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof TagLimit.TagTooLong) {
        return at(place, "has " + cause.getMessage() + where + WANTED);
      }
      if (cause instanceof WstxEOFException || cause instanceof EOFException) {
        return whole("is cut off" + where + ", at byte " + packed.taken() + AGAIN);
      }
      if (cause instanceof IOException && isPacked) {
        String message = String.valueOf(cause.getMessage());
        return message.contains(CUT)
            ? whole("is cut off" + where + ", at byte " + packed.taken() + AGAIN)
            : whole(
                "cannot be unpacked"
                    + where
                    + ", near byte "
                    + packed.taken()
                    + " ("
                    + message
                    + ")"
                    + AGAIN);
      }
    }
    return at(place, "is not sound XML" + where + " (" + firstLine(fault) + ")" + AGAIN);
  }

  /** The complaint about a file that cannot even be begun. */
  static BadInput unreadable(Path file, IOException fault) {
    String message = String.valueOf(fault.getMessage());
    String what =
        message.contains(CUT) || fault instanceof EOFException
            ? "is cut off before the first page"
            : "cannot be read (" + message + ")";
    return BadInput.at(file, what + AGAIN);
  }

  BadInput notADump(String element, Location place) {
    return at(Optional.of(place), "its first element is <" + shortened(element) + ">" + WANTED);
  }

  BadInput version(String version) {
    return whole("is an export of version '" + shortened(version) + "'; want version 0.10 or 0.11");
  }

  BadInput documentType(Location place) {
    return at(Optional.of(place), "has a document type, <!DOCTYPE>, as no dump has" + WANTED);
  }

  BadInput entity(String name, String title, Location place) {
    return at(
        Optional.of(place),
        "has the entity &" + shortened(name) + ";" + where(title) + ", as no dump has" + WANTED);
  }

  BadInput tooMany(String what, int most) {
    return whole(String.format(Locale.ROOT, "has more than %,d %s%s", most, what, WANTED));
  }

  BadInput tooLong(String element, String title, int most, Location place) {
    return at(
        Optional.of(place),
        String.format(
            Locale.ROOT,
            "<%s>%s is longer than %,d characters; want pages of an encyclopedia, leave this one"
                + " out",
            shortened(element),
            where(title),
            most));
  }

  private String where(String title) {
    if (!title.isEmpty()) {
      return " in page '" + shortened(title) + "'";
    }
    return lastRead.isEmpty() ? " before the first page" : " after page '" + lastRead + "'";
  }

  private BadInput whole(String message) {
    return BadInput.at(file, message);
  }

  private BadInput at(Optional<Location> place, String message) {
    return new BadInput(
        new Diagnostic(
            file.toString(),
            place.map(Location::getLineNumber).filter(line -> line > 0).orElse(0),
            place.map(Location::getColumnNumber).filter(column -> column > 0).orElse(0),
            message));
  }

  private static String firstLine(Exception fault) {
    String message = String.valueOf(fault.getMessage());
    int end = message.indexOf('\n');
    return shortened(end < 0 ? message : message.substring(0, end));
  }

  private static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "\u2026";
  }
}
