/**
 * How good Lacuna is for someone's own articles: a {@link org.lacuna.evaluate.Sheet} of drawn facts
 * that an editor judges, and a trial that removes single facts and looks whether they are missed.
 */
package org.lacuna.evaluate;
