/**
 * 部门接入: one {@link io.onething.department.TaskHandler} bean connects a department's application to the platform. Tasks
 * come at least once and may come again; answers are acknowledged by the broker before a task counts as taken.
 */
@NullMarked
package io.onething.department;

import org.jspecify.annotations.NullMarked;
