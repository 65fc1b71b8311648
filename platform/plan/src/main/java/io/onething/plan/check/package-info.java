/**
 * Checks of theme files before they are published: shape, references, circles, reachability, promises and examples. A
 * finding names the file, the line and what to write instead. Publishing and the command line use the same checks.
 */
@NullMarked
package io.onething.plan.check;

import org.jspecify.annotations.NullMarked;
