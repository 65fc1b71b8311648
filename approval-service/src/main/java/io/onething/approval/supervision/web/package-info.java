/** Supervision over REST. */
@NullMarked
package io.onething.approval.supervision.web;

import org.jspecify.annotations.NullMarked;
