/** Official documents in the database. */
@NullMarked
package io.onething.approval.document.store;

import org.jspecify.annotations.NullMarked;
