/**
 * 督办: what is overdue is asked about, answered, and closed, or goes to the next level; and figures for supervisors,
 * computed from approvals.
 */
@NullMarked
package io.onething.approval.supervision;

import org.jspecify.annotations.NullMarked;
