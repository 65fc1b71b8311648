/** Acceptance reports in the database. */
@NullMarked
package io.onething.application.acceptance.store;

import org.jspecify.annotations.NullMarked;
