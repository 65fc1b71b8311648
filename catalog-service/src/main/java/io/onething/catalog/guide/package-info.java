/** 办事指南: what a set of answers comes to (一次性告知), before anything is filed. */
@NullMarked
package io.onething.catalog.guide;

import org.jspecify.annotations.NullMarked;
