/** Hearings in the database; who takes part and what was said is encrypted. */
@NullMarked
package io.onething.approval.hearing.store;

import org.jspecify.annotations.NullMarked;
