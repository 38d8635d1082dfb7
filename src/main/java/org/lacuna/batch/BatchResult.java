package org.lacuna.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.match.Lexicons;
import org.lacuna.report.GapCounts;

/**
 * What a batch came to.
 *
 * @param compared pairs that were compared
 * @param failed pairs that were not
 * @param gaps of all pairs together
 * @param kept a copy of the earlier gaps.csv, made because an editor had written into rows of pairs
 *     that were not compared this time
 * @param learned lexicons of the batch's own pairs; none where it did not learn
 */
public record BatchResult(
    int compared, int failed, GapCounts gaps, Optional<Path> kept, Lexicons learned) {}
