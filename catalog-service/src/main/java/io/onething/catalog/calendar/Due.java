package io.onething.catalog.calendar;

import java.time.LocalDate;

/**
 * The end of a period of working days.
 *
 * @param from day of acceptance, which does not count
 * @param workingDays length of the period
 * @param due its last day
 * @param provisional whether the day may still move, because holidays on the way are not announced yet
 */
public record Due(LocalDate from, int workingDays, LocalDate due, boolean provisional) {}
