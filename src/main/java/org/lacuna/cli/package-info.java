/** The command line, {@link org.lacuna.cli.Main}; nothing imports it. */
package org.lacuna.cli;
