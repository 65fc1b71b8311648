@NullMarked
package io.onething.application.casefile;

import org.jspecify.annotations.NullMarked;
