@NullMarked
package io.onething.approval.hearing;

import org.jspecify.annotations.NullMarked;
