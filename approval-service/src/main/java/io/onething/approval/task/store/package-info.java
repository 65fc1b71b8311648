/** Approvals in PostgreSQL; personal data is encrypted before it gets there (个人信息保护法 art. 51). */
@NullMarked
package io.onething.approval.task.store;

import org.jspecify.annotations.NullMarked;
