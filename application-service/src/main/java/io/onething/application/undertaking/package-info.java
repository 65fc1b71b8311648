/** 承诺书: what an applicant signs so that papers may be owed (容缺) or a commitment stands in for proofs (告知承诺). */
@NullMarked
package io.onething.application.undertaking;

import org.jspecify.annotations.NullMarked;
