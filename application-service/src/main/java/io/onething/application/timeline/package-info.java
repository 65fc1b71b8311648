/** What happened to a case file, in order, for its applicant: as a list and live. */
@NullMarked
package io.onething.application.timeline;

import org.jspecify.annotations.NullMarked;
