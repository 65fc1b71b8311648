/** Counts in the database. */
@NullMarked
package io.onething.application.figure.store;

import org.jspecify.annotations.NullMarked;
