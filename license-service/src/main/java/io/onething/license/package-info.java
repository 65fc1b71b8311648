/**
 * 证照服务: issues a signed electronic license (电子证照) for each approved case item, keeps it for its holder, and
 * verifies any file that claims to be one (国务院令第716号 art. 10: an electronic license that accords with the rules is
 * as good as one on paper).
 */
@NullMarked
package io.onething.license;

import org.jspecify.annotations.NullMarked;
