/** How good Lacuna is for someone's own articles: an {@link org.lacuna.evaluate.RemovalTrial}. */
package org.lacuna.evaluate;
