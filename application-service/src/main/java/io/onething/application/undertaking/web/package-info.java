/** Undertakings over REST. */
@NullMarked
package io.onething.application.undertaking.web;

import org.jspecify.annotations.NullMarked;
