@NullMarked
package io.onething.application.credit.messaging;

import org.jspecify.annotations.NullMarked;
