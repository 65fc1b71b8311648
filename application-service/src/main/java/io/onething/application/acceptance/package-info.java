/** 受理检查: every check of a submission, how strict it is, how it came out and why; kept with the case as evidence. */
@NullMarked
package io.onething.application.acceptance;

import org.jspecify.annotations.NullMarked;
