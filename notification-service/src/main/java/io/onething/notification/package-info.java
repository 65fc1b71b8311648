/** Tells the applicant what happens to a case: in the inbox, and by mail. */
@NullMarked
package io.onething.notification;

import org.jspecify.annotations.NullMarked;
