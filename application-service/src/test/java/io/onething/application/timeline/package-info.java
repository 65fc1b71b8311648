@NullMarked
package io.onething.application.timeline;

import org.jspecify.annotations.NullMarked;
