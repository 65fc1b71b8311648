/** Verifications as other services hear of them. */
@NullMarked
package io.onething.approval.commitment.messaging;

import org.jspecify.annotations.NullMarked;
