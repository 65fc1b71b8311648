/**
 * OAuth 2.1 issuer for one machine and for tests: people and department systems come from a file. Services know it by
 * its issuer and its keys only, so production may put another issuer in its place.
 */
@NullMarked
package io.onething.identity;

import org.jspecify.annotations.NullMarked;
