/**
 * What can be checked in a text: a {@link org.lacuna.fact.Fact} is a date, a number, a name, the
 * title of a work or a concept, and a {@link org.lacuna.fact.FactSheet} holds those of one article.
 */
package org.lacuna.fact;
