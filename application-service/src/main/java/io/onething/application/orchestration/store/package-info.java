/** Case files under way and their items in the database. */
@NullMarked
package io.onething.application.orchestration.store;

import org.jspecify.annotations.NullMarked;
