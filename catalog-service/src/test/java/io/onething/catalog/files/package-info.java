@NullMarked
package io.onething.catalog.files;

import org.jspecify.annotations.NullMarked;
