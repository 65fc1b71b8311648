@NullMarked
package io.onething.license.signing;

import org.jspecify.annotations.NullMarked;
