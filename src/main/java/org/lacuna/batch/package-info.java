/** Many pairs, one outcome each: a {@link org.lacuna.batch.Batch}. */
package org.lacuna.batch;
