/** 工作日: announced holidays, and dates by which something is due. */
@NullMarked
package io.onething.catalog.calendar;

import org.jspecify.annotations.NullMarked;
