/** 规则变更: forced changes of law move running case files to another edition, item by item, and back. */
@NullMarked
package io.onething.application.migration;

import org.jspecify.annotations.NullMarked;
