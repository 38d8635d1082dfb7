/** The command line; nothing imports it. */
package org.lacuna.cli;
