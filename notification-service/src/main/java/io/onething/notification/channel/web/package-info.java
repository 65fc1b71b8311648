/** Deliveries as operators see them: without addresses and without words. */
@NullMarked
package io.onething.notification.channel.web;

import org.jspecify.annotations.NullMarked;
