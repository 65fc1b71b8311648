/** The service as its neighbours see it: events in, events out, REST. */
@NullMarked
package io.onething.approval;

import org.jspecify.annotations.NullMarked;
