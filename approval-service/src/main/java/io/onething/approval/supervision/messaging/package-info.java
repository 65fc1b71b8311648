/** Supervision orders as other services hear of them. */
@NullMarked
package io.onething.approval.supervision.messaging;

import org.jspecify.annotations.NullMarked;
