/** Keys, certificates and the signing port, behind which a seal or an HSM may stand later. */
@NullMarked
package io.onething.license.signing;

import org.jspecify.annotations.NullMarked;
