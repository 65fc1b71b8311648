/**
 * What every service's REST face has in common: problem details (RFC 9457), who the caller is, idempotent creation,
 * versions by ETag, lists by cursor. Denies unless a service allows.
 */
@NullMarked
package io.onething.web;

import org.jspecify.annotations.NullMarked;
