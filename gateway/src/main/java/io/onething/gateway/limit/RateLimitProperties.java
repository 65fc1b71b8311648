package io.onething.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * How many requests one caller may send.
 *
 * @param perSecond requests a second in the long run; at least 1
 * @param burst requests at once after a rest; 0 stands for twice {@code perSecond}
 */
@ConfigurationProperties("onething.gateway.rate-limit")
record RateLimitProperties(int perSecond, int burst) {
    RateLimitProperties {
        Assert.isTrue(perSecond >= 1, "onething.gateway.rate-limit.per-second must be at least 1");
        burst = burst > 0 ? burst : 2 * perSecond;
    }
}
