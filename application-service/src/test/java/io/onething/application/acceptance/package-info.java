@NullMarked
package io.onething.application.acceptance;

import org.jspecify.annotations.NullMarked;
