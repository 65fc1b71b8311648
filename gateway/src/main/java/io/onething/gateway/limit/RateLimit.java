package io.onething.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * One bucket for each caller, in this process: with several gateways a caller gets as many times the rate, which is
 * enough against runaway clients and costs no shared store.
 */
@Component
public final class RateLimit {
    private static final long MOST_CALLERS = 100_000;

    private final Bandwidth bandwidth;
    private final Cache<String, Bucket> buckets;

    RateLimit(RateLimitProperties limit) {
        bandwidth = Bandwidth.builder()
                .capacity(limit.burst())
                .refillGreedy(limit.perSecond(), Duration.ofSeconds(1))
                .build();
        // A bucket that is full again need not be remembered.
        long secondsToFull = limit.burst() / limit.perSecond() + 1L;
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofSeconds(secondsToFull))
                .maximumSize(MOST_CALLERS)
                .build();
    }

    /**
     * Counts one request.
     *
     * @return how long the caller has to wait; zero lets the request pass
     */
    public Duration take(String caller) {
        ConsumptionProbe probe = buckets.get(caller, _ -> newBucket()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket newBucket() {
        return Bucket.builder().addLimit(bandwidth).build();
    }
}
