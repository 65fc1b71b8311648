/** Who may sign in, and how often one may guess. */
@NullMarked
package io.onething.identity.people;

import org.jspecify.annotations.NullMarked;
