/** Conditions of themes as expressions of the Common Expression Language over the applicant's answers. */
@NullMarked
package io.onething.plan.condition;

import org.jspecify.annotations.NullMarked;
