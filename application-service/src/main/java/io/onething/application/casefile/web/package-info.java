/** Case files over REST. */
@NullMarked
package io.onething.application.casefile.web;

import org.jspecify.annotations.NullMarked;
