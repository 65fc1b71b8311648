/** Supervision orders in the database. */
@NullMarked
package io.onething.approval.supervision.store;

import org.jspecify.annotations.NullMarked;
