/** An article becomes sentences. */
package org.lacuna.split;
