/** What a token says, whom it is given to, and what it is signed with. */
@NullMarked
package io.onething.identity.token;

import org.jspecify.annotations.NullMarked;
