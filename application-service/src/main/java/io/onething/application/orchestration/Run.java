package io.onething.application.orchestration;

import io.onething.plan.theme.ThemeEdition;

/** A course with its case file, whose row is locked. */
record Run(RunningCase file, ThemeEdition edition, Course course) {}
