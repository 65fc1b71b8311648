/** Case files in the database. */
@NullMarked
package io.onething.application.casefile.store;

import org.jspecify.annotations.NullMarked;
