/** Verifications in PostgreSQL; what was committed and found is encrypted (个人信息保护法 art. 51). */
@NullMarked
package io.onething.approval.commitment.store;

import org.jspecify.annotations.NullMarked;
