package io.onething.identity.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Ends guessing: after ten wrong passwords within a quarter of an hour an account is refused until that quarter is
 * over, even with the right one. Accounts that do not exist are counted alike, so that counting reveals nobody.
 */
public final class GuardedLogin implements AuthenticationProvider {
    private static final int ALLOWED_FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final long MOST_ACCOUNTS = 100_000;

    private final AuthenticationProvider passwords;
    private final Cache<String, AtomicInteger> failures;

    public GuardedLogin(AuthenticationProvider passwords, Ticker ticker) {
        this.passwords = passwords;
        // After write: the window begins with the first failure, and later ones do not prolong it.
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(MOST_ACCOUNTS)
                .ticker(ticker)
                .build();
    }

    @Override
    public @Nullable Authentication authenticate(Authentication login) throws AuthenticationException {
        String account = login.getName();
        AtomicInteger failed = failures.get(account, _ -> new AtomicInteger());
        if (failed.get() >= ALLOWED_FAILURES) {
            throw new LockedException("too many failures");
        }
        try {
            @Nullable Authentication known = passwords.authenticate(login);
            failures.invalidate(account);
            return known;
        } catch (BadCredentialsException wrong) {
            failed.incrementAndGet();
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
