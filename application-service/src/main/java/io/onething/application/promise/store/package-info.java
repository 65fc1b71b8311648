/** Promised days in the database. */
@NullMarked
package io.onething.application.promise.store;

import org.jspecify.annotations.NullMarked;
