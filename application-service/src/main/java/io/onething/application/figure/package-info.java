/** 效能 of filing once, computed from case files and never typed in. */
@NullMarked
package io.onething.application.figure;

import org.jspecify.annotations.NullMarked;
