/** A diff becomes files. */
package org.lacuna.report;
