@NullMarked
package io.onething.test;

import org.jspecify.annotations.NullMarked;
