/** Notices, contacts and waiting steps in PostgreSQL; whatever names or concerns a person is encrypted. */
@NullMarked
package io.onething.notification.notice.store;

import org.jspecify.annotations.NullMarked;
