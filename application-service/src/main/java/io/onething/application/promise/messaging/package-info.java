/** Holiday notices that catalog-service tells of. */
@NullMarked
package io.onething.application.promise.messaging;

import org.jspecify.annotations.NullMarked;
