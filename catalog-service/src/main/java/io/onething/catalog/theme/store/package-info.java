/** Editions in PostgreSQL. */
@NullMarked
package io.onething.catalog.theme.store;

import org.jspecify.annotations.NullMarked;
