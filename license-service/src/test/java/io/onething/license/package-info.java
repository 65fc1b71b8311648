@NullMarked
package io.onething.license;

import org.jspecify.annotations.NullMarked;
