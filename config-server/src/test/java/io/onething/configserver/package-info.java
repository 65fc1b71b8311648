@NullMarked
package io.onething.configserver;

import org.jspecify.annotations.NullMarked;
