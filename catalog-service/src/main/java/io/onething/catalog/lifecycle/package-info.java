/** 全生命周期: the trees of life events of persons and enterprises on which the themes hang. */
@NullMarked
package io.onething.catalog.lifecycle;

import org.jspecify.annotations.NullMarked;
