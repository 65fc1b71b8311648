/** Credit records in the database. */
@NullMarked
package io.onething.application.credit.store;

import org.jspecify.annotations.NullMarked;
