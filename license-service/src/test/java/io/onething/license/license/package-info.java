@NullMarked
package io.onething.license.license;

import org.jspecify.annotations.NullMarked;
