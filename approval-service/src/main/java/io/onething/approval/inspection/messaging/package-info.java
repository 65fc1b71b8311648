/** Joint inspections as other services hear of them. */
@NullMarked
package io.onething.approval.inspection.messaging;

import org.jspecify.annotations.NullMarked;
