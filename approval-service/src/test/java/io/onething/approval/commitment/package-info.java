@org.jspecify.annotations.NullMarked
package io.onething.approval.commitment;
