@NullMarked
package io.onething.gateway;

import org.jspecify.annotations.NullMarked;
