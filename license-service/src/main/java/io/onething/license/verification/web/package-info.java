/** Verification for everybody, without a token. */
@NullMarked
package io.onething.license.verification.web;

import org.jspecify.annotations.NullMarked;
