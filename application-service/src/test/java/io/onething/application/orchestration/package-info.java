@NullMarked
package io.onething.application.orchestration;

import org.jspecify.annotations.NullMarked;
