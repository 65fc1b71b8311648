/** Work that is done again and again, on one instance at a time. */
@NullMarked
package io.onething.timer;

import org.jspecify.annotations.NullMarked;
