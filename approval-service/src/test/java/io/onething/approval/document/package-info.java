@NullMarked
package io.onething.approval.document;

import org.jspecify.annotations.NullMarked;
