@NullMarked
package io.onething.application;

import org.jspecify.annotations.NullMarked;
