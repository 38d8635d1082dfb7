/**
 * Lacuna compares two language versions of an article, stage by stage:
 *
 * <ol>
 *   <li>{@code read} gets the text of an article
 *   <li>{@code split} cuts it into sentences
 *   <li>{@code extract} finds the facts in a sentence
 *   <li>{@code match} tells which facts and words of two articles could be the same
 *   <li>{@code align} tells which sentences tell the same
 *   <li>{@code diff} decides what both tell, what only one tells and what they tell differently
 *   <li>{@code report} writes it down
 * </ol>
 *
 * <p>Its words, the same in code, reports and README, which explains each:
 *
 * <ul>
 *   <li>article
 *   <li>pair
 *   <li>left, right
 *   <li>sentence
 *   <li>fact
 *   <li>mention
 *   <li>surface
 *   <li>value
 *   <li>sheet
 *   <li>candidate
 *   <li>bead
 *   <li>alignment
 *   <li>anchor
 *   <li>gazetteer
 *   <li>lexicon
 *   <li>gap
 *   <li>conflict
 *   <li>evidence
 *   <li>confidence
 * </ul>
 *
 * <p>Start at {@link org.lacuna.Lacuna}.
 */
package org.lacuna;
