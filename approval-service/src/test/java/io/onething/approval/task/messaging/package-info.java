/** What is read of other services' events. */
@NullMarked
package io.onething.approval.task.messaging;

import org.jspecify.annotations.NullMarked;
