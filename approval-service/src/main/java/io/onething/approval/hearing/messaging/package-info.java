/** Hearings as other services hear of them. */
@NullMarked
package io.onething.approval.hearing.messaging;

import org.jspecify.annotations.NullMarked;
