package io.onething.catalog.guide;

import io.onething.plan.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The guide for one set of answers.
 *
 * @param plan items, order, the one form and the one set of materials
 * @param from day of acceptance from which working days count
 * @param promisedOn day by which all is done as promised; null where nothing in the plan is promised
 * @param provisional whether the day may still move, because holidays on the way are not announced yet
 */
record Guide(Plan plan, LocalDate from, @Nullable LocalDate promisedOn, boolean provisional) {}
