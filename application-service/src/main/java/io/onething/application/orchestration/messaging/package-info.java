/** Events out to the departments, and decisions and licenses in. */
@NullMarked
package io.onething.application.orchestration.messaging;

import org.jspecify.annotations.NullMarked;
