/** Keys at rest, encrypted. */
@NullMarked
package io.onething.license.signing.store;

import org.jspecify.annotations.NullMarked;
