/** The way in: protocol endpoints and the sign-in page. */
@NullMarked
package io.onething.identity.web;

import org.jspecify.annotations.NullMarked;
