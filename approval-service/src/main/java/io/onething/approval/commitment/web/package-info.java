/** Verifications for departments and applicants over REST. */
@NullMarked
package io.onething.approval.commitment.web;

import org.jspecify.annotations.NullMarked;
