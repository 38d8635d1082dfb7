/**
 * Which sentences of two articles tell the same, in whatever order: an {@link
 * org.lacuna.align.Alignment} of beads.
 */
package org.lacuna.align;
