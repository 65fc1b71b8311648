@NullMarked
package io.onething.application.material;

import org.jspecify.annotations.NullMarked;
