/** The platform as a whole: its descriptions and words, and its journeys, named by what a citizen lives through. */
@NullMarked
package io.onething.journeys;

import org.jspecify.annotations.NullMarked;
