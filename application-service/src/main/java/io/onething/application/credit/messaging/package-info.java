/** Broken undertakings, as approval-service tells of them. */
@NullMarked
package io.onething.application.credit.messaging;

import org.jspecify.annotations.NullMarked;
