@NullMarked
package io.onething.catalog;

import org.jspecify.annotations.NullMarked;
