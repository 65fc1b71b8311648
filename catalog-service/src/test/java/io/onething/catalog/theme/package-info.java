@NullMarked
package io.onething.catalog.theme;

import org.jspecify.annotations.NullMarked;
