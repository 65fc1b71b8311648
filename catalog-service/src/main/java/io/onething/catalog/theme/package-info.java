/**
 * 一件事: themes and their published editions. An edition never changes; what changes is which one is the latest. Other
 * services hold editions by number, so every one stays readable for ever.
 */
@NullMarked
package io.onething.catalog.theme;

import org.jspecify.annotations.NullMarked;
