/** Many pairs, one outcome each. */
package org.lacuna.batch;
