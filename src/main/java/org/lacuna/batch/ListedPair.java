package org.lacuna.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.text.Language;

/**
 * One row of a LIST of pairs.
 *
 * @param id names the pair in the reports, and its folder
 * @param left the left article's file
 * @param right the right article's file
 * @param leftLanguage absent: detected
 * @param rightLanguage absent: detected
 */
public record ListedPair(
    String id,
    Path left,
    Path right,
    Optional<Language> leftLanguage,
    Optional<Language> rightLanguage) {}
