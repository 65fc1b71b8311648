/** Case files (办件): one request, its plan, its way to the departments, and the one result. */
@NullMarked
package io.onething.application;

import org.jspecify.annotations.NullMarked;
