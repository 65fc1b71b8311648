@NullMarked
package io.onething.plan;

import org.jspecify.annotations.NullMarked;
