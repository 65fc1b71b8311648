/** Hearings over REST. */
@NullMarked
package io.onething.approval.hearing.web;

import org.jspecify.annotations.NullMarked;
