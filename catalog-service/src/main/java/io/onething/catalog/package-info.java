/** The catalog: what can be filed, under which published edition of a theme, and when it is due. */
@NullMarked
package io.onething.catalog;

import org.jspecify.annotations.NullMarked;
