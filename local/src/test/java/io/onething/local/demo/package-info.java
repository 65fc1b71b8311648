@NullMarked
package io.onething.local.demo;

import org.jspecify.annotations.NullMarked;
