/** 工作日: the calendar that catalog-service publishes, kept so that limits run while it is away. */
@NullMarked
package io.onething.approval.calendar;

import org.jspecify.annotations.NullMarked;
