/** The file of a license: one sheet set in an embedded font, and its signature. */
@NullMarked
package io.onething.license.document;

import org.jspecify.annotations.NullMarked;
