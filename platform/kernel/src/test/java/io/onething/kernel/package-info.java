@NullMarked
package io.onething.kernel;

import org.jspecify.annotations.NullMarked;
