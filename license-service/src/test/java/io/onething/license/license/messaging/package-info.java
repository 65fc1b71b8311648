@NullMarked
package io.onething.license.license.messaging;

import org.jspecify.annotations.NullMarked;
