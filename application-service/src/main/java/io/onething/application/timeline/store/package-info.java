/** Timeline entries in the database. */
@NullMarked
package io.onething.application.timeline.store;

import org.jspecify.annotations.NullMarked;
