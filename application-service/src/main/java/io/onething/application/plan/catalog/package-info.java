/** Reads from catalog-service. */
@NullMarked
package io.onething.application.plan.catalog;

import org.jspecify.annotations.NullMarked;
