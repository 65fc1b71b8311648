@NullMarked
package io.onething.approval.timelimit;

import org.jspecify.annotations.NullMarked;
