/** What a case file is planned by: immutable editions, plans as they were filed, and working days. */
@NullMarked
package io.onething.application.plan;

import org.jspecify.annotations.NullMarked;
