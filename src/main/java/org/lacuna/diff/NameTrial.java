package org.lacuna.diff;

import java.util.List;
import java.util.Optional;

/**
 * How a mention was judged.
 *
 * @param held what was looked at, up to what was enough
 * @param inside what the aligned sentences leave over; none where that was not asked
 */
record NameTrial(List<HeldFind> held, Optional<NameInside> inside, Judgement judgement) {}
