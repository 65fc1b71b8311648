/** Figures for supervisors. */
@NullMarked
package io.onething.application.figure.web;

import org.jspecify.annotations.NullMarked;
