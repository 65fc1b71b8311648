@NullMarked
package io.onething.approval.supervision;

import org.jspecify.annotations.NullMarked;
