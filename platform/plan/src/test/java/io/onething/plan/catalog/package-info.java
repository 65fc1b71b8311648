@NullMarked
package io.onething.plan.catalog;

import org.jspecify.annotations.NullMarked;
