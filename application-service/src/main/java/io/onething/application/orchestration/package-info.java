/** Fan-out and join: which items go to their departments now, which never can, and when the whole is done. */
@NullMarked
package io.onething.application.orchestration;

import org.jspecify.annotations.NullMarked;
