/** The catalog folder: themes, field dictionary, departments, life events and calendars as YAML, read once at start. */
@NullMarked
package io.onething.catalog.files;

import org.jspecify.annotations.NullMarked;
