/** The catalog directory as a whole: themes, the field dictionary, departments, life events and calendars. */
@NullMarked
package io.onething.plan.catalog;

import org.jspecify.annotations.NullMarked;
