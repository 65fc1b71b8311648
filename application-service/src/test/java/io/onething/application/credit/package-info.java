@NullMarked
package io.onething.application.credit;

import org.jspecify.annotations.NullMarked;
