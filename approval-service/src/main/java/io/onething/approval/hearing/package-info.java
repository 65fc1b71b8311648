/**
 * 听证: who is told of the right may ask for it in five working days; it is held within twenty, announced seven before,
 * by a chair who neither reviews nor decides; the decision rests on its signed record (行政许可法 art. 46 to 48).
 */
@NullMarked
package io.onething.approval.hearing;

import org.jspecify.annotations.NullMarked;
