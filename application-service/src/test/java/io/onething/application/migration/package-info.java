@NullMarked
package io.onething.application.migration;

import org.jspecify.annotations.NullMarked;
