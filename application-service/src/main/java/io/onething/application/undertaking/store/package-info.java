/** What was signed, in the database. */
@NullMarked
package io.onething.application.undertaking.store;

import org.jspecify.annotations.NullMarked;
