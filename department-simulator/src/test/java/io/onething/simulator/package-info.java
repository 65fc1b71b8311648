/** Made-up values that fit, and behaviours that can be told apart. */
@NullMarked
package io.onething.simulator;

import org.jspecify.annotations.NullMarked;
