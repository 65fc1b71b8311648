@NullMarked
package io.onething.license.verification;

import org.jspecify.annotations.NullMarked;
