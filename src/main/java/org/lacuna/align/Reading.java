package org.lacuna.align;

import java.util.List;

/**
 * What reading one side found ({@link HiddenPath}).
 *
 * @param links that are probable enough to be kept
 * @param leftTold for each left sentence index the probability that it is in a link, kept or not
 * @param rightTold the same of the right ones
 */
record Reading(List<Link> links, double[] leftTold, double[] rightTold) {}
