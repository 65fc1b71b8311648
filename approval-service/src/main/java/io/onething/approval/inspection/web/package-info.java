/** Joint inspections over REST. */
@NullMarked
package io.onething.approval.inspection.web;

import org.jspecify.annotations.NullMarked;
