/** The timeline over REST and as server-sent events. */
@NullMarked
package io.onething.application.timeline.web;

import org.jspecify.annotations.NullMarked;
