@NullMarked
package io.onething.application.orchestration.messaging;

import org.jspecify.annotations.NullMarked;
