/**
 * 时限: the legal clock as pure rules. Nothing here knows the time of day, a database or a broker; the calendar and every
 * instant are arguments.
 */
@NullMarked
package io.onething.approval.timelimit;

import org.jspecify.annotations.NullMarked;
