/** 审批服务: the department's side of every case item, from the task to its one decision. */
@NullMarked
package io.onething.approval;

import org.jspecify.annotations.NullMarked;
