/** Uploaded files over REST. */
@NullMarked
package io.onething.application.material.web;

import org.jspecify.annotations.NullMarked;
