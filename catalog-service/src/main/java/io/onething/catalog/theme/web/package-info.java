/** Themes over REST: reads for everybody, publishing for operators. */
@NullMarked
package io.onething.catalog.theme.web;

import org.jspecify.annotations.NullMarked;
