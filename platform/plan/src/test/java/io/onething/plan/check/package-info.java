@NullMarked
package io.onething.plan.check;

import org.jspecify.annotations.NullMarked;
