package org.lacuna.read;

/** Whether single line breaks inside paragraphs are part of the text or only of its layout. */
public enum Wrapping {
  /** Told from the lengths of the lines, for each file by itself. */
  AUTO,
  /** Every single line break is layout, and reads as a space. */
  WRAPPED,
  /** Every line break ends a block. */
  NOT_WRAPPED
}
