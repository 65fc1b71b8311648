/** 承诺办结日期 of case files under way: they follow the calendar. */
@NullMarked
package io.onething.application.promise;

import org.jspecify.annotations.NullMarked;
