/**
 * 办理方案: which items, in which order, with which one form and one set of materials, for one set of answers. Planning is
 * a pure function of an edition and the answers (可重现), so that a case file can always be planned again.
 */
@NullMarked
package io.onething.plan;

import org.jspecify.annotations.NullMarked;
