/**
 * 投递: carries notices out of the platform. A delivery is written, and its first try scheduled, in the transaction of
 * the notice; it is tried at least once, and what cannot be delivered stays visible to operators.
 */
@NullMarked
package io.onething.notification.channel;

import org.jspecify.annotations.NullMarked;
