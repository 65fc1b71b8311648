/** 部门: who takes part. */
@NullMarked
package io.onething.catalog.department;

import org.jspecify.annotations.NullMarked;
