@NullMarked
package io.onething.identity.token;

import org.jspecify.annotations.NullMarked;
