/**
 * A real PostgreSQL and a real KRaft broker without anything installed: for the one-machine platform and for tests.
 * No service depends on this.
 */
@NullMarked
package io.onething.embedded;

import org.jspecify.annotations.NullMarked;
