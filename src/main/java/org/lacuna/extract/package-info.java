/** A sentence yields facts. */
package org.lacuna.extract;
