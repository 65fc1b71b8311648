/** What is printed: the font, and official documents on A4. */
@NullMarked
package io.onething.document;

import org.jspecify.annotations.NullMarked;
