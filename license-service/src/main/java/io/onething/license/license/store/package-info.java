/** Licenses and their files in PostgreSQL. */
@NullMarked
package io.onething.license.license.store;

import org.jspecify.annotations.NullMarked;
