/** Acceptance reports over REST. */
@NullMarked
package io.onething.application.acceptance.web;

import org.jspecify.annotations.NullMarked;
