/** Errors of the gateway itself, as problem details (RFC 9457) in the caller's language. */
@NullMarked
package io.onething.gateway.problem;

import org.jspecify.annotations.NullMarked;
