@NullMarked
package io.onething.document;

import org.jspecify.annotations.NullMarked;
