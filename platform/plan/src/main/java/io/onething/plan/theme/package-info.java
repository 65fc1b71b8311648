/**
 * The theme file as records: what a publication says of one 一件事. Bound from YAML and from the JSON of a published
 * edition, which has the same shape. A list that a file leaves out is empty here, never null.
 */
@NullMarked
package io.onething.plan.theme;

import org.jspecify.annotations.NullMarked;
