@NullMarked
package io.onething.approval.inspection;

import org.jspecify.annotations.NullMarked;
