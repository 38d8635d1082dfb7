/** A file becomes an {@link org.lacuna.text.Article}. */
package org.lacuna.read;
