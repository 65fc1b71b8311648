/**
 * 联合踏勘: departments come together, once, to look at what the items of a case need looked at; corrections are told to
 * the applicant in one list, once, and a department that stayed away has agreed.
 */
@NullMarked
package io.onething.approval.inspection;

import org.jspecify.annotations.NullMarked;
