/** Joint inspections in the database; what may tell of people is encrypted. */
@NullMarked
package io.onething.approval.inspection.store;

import org.jspecify.annotations.NullMarked;
