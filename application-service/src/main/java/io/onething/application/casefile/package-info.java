/** 办件: drafts with answers and the one form (一表申请), submission, and what the applicant sees. */
@NullMarked
package io.onething.application.casefile;

import org.jspecify.annotations.NullMarked;
