/**
 * 告知承诺: what was granted on the applicant's word is verified afterwards (国办发〔2020〕42号). A mismatch is rectified within a
 * term and looked at again; what is still not as committed costs the approval (消防法 art. 58 ¶2 and its likes).
 */
@NullMarked
package io.onething.approval.commitment;

import org.jspecify.annotations.NullMarked;
