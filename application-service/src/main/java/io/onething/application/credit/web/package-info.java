/** Credit records over REST. */
@NullMarked
package io.onething.application.credit.web;

import org.jspecify.annotations.NullMarked;
