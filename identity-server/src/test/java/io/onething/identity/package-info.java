@NullMarked
package io.onething.identity;

import org.jspecify.annotations.NullMarked;
