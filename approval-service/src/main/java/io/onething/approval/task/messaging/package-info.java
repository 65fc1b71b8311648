/** Events in (dispatched items, departments' answers) and out (tasks, receipts, decisions, rejected answers). */
@NullMarked
package io.onething.approval.task.messaging;

import org.jspecify.annotations.NullMarked;
