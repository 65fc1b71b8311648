/** Uploaded files in the database. */
@NullMarked
package io.onething.application.material.store;

import org.jspecify.annotations.NullMarked;
