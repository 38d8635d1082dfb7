/**
 * A diff becomes files: {@link org.lacuna.report.PairReport} writes the three of a pair, {@link
 * org.lacuna.report.CsvTable} holds the rules of all of them.
 */
package org.lacuna.report;
