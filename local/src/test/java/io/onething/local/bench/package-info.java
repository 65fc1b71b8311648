@NullMarked
package io.onething.local.bench;

import org.jspecify.annotations.NullMarked;
