package org.lacuna.read.dump;

/**
 * One revision of a page.
 *
 * @param number the wiki's number of it
 * @param time when it was saved, {@code 2024-01-15T12:00:00Z}
 * @param model what it is written in
 * @param text its text
 * @param withheld whether there is a text that the dump does not hold
 */
record ExportRevision(long number, String time, String model, String text, boolean withheld) {
  static final ExportRevision NONE = new ExportRevision(0, "", "", "", true);

  /** Whether it is the later one; numbers count only for one time, as imports bring old pages. */
  boolean isLaterThan(String otherTime, long otherNumber) {
    int byTime = time.compareTo(otherTime);
    return byTime != 0 ? byTime > 0 : number > otherNumber;
  }
}
