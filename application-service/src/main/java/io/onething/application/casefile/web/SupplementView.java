package io.onething.application.casefile.web;

import io.onething.application.orchestration.NamedCorrection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 补正: what is or was to be corrected for an item.
 *
 * @param corrections all of it; nothing can be added later
 * @param returned whether all papers of the item went back and are submitted anew
 * @param toldAt when the applicant was told
 * @param answerBy last day to correct it, or null
 * @param answeredAt when all of it was corrected, or null
 */
record SupplementView(
        List<NamedCorrection> corrections,
        boolean returned,
        Instant toldAt,
        @Nullable LocalDate answerBy,
        @Nullable Instant answeredAt) {}
