/** 信用: who may not owe papers or commit instead of proving, since when, why, and how that is repaired. */
@NullMarked
package io.onething.application.credit;

import org.jspecify.annotations.NullMarked;
