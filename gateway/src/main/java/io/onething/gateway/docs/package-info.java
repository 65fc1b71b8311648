/** The page of contracts. */
@NullMarked
package io.onething.gateway.docs;

import org.jspecify.annotations.NullMarked;
