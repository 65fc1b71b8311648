/**
 * 审批: a dispatched item becomes a task of its department, which takes it up and decides it once. Answers come as events
 * or by REST; {@link io.onething.approval.task.Deciding} alone says what each of them does.
 */
@NullMarked
package io.onething.approval.task;

import org.jspecify.annotations.NullMarked;
