/** The starter against the contracts of approval-service and against a real broker. */
@NullMarked
package io.onething.department;

import org.jspecify.annotations.NullMarked;
