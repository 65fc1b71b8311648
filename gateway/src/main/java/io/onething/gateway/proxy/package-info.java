/** The way to the services and back: connections, headers, streams. */
@NullMarked
package io.onething.gateway.proxy;

import org.jspecify.annotations.NullMarked;
