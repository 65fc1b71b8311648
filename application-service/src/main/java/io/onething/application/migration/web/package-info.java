/** Changes of rules over REST, for operators. */
@NullMarked
package io.onething.application.migration.web;

import org.jspecify.annotations.NullMarked;
