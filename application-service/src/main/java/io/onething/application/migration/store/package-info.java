/** Changes of rules in the database. */
@NullMarked
package io.onething.application.migration.store;

import org.jspecify.annotations.NullMarked;
