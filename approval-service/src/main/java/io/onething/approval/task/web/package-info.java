/** Tasks for clerks and department systems: their own department's, and no others. */
@NullMarked
package io.onething.approval.task.web;

import org.jspecify.annotations.NullMarked;
