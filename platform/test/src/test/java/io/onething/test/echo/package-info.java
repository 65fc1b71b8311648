/** The smallest service there can be, to try the platform's own parts on. */
@NullMarked
package io.onething.test.echo;

import org.jspecify.annotations.NullMarked;
