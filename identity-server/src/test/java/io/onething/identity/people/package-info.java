@NullMarked
package io.onething.identity.people;

import org.jspecify.annotations.NullMarked;
