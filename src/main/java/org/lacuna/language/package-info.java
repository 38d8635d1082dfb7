/**
 * What is known of each language: CLDR through ICU4J, and tables for what CLDR lacks; folding and
 * romanisation.
 */
package org.lacuna.language;
