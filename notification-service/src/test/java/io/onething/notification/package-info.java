@NullMarked
package io.onething.notification;

import org.jspecify.annotations.NullMarked;
