/** Whether a file is a license of ours, unchanged and in force. Needs neither Spring nor a database. */
@NullMarked
package io.onething.license.verification;

import org.jspecify.annotations.NullMarked;
