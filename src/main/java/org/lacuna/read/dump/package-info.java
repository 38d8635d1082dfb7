/**
 * Pages of a wiki out of the files that it gives away: the XML export ({@link
 * org.lacuna.read.dump.Dump}) and the SQL tables that say what its links lead to ({@link
 * org.lacuna.read.dump.LinkTables}).
 */
package org.lacuna.read.dump;
