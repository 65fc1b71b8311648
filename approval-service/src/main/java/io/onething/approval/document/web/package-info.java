/** Official documents for applicants and departments. */
@NullMarked
package io.onething.approval.document.web;

import org.jspecify.annotations.NullMarked;
