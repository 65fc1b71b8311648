/** The holder's own licenses over REST. */
@NullMarked
package io.onething.license.license.web;

import org.jspecify.annotations.NullMarked;
