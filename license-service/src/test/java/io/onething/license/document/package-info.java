@NullMarked
package io.onething.license.document;

import org.jspecify.annotations.NullMarked;
