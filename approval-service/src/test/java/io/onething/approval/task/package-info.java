/** The rules of tasks, without Spring. */
@NullMarked
package io.onething.approval.task;

import org.jspecify.annotations.NullMarked;
