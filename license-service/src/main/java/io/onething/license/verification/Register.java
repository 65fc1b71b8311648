package io.onething.license.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the issuer knows of its licenses. */
@FunctionalInterface
public interface Register {
    Optional<Registered> lookUp(String licenseNumber);

    /**
     * One license as issued.
     *
     * @param sha256 of its file, in lower-case hexadecimal
     * @param active false once it is revoked
     * @param validUntil last day of validity in Beijing; null: without end
     */
    record Registered(
            String sha256, boolean active, @Nullable LocalDate validUntil) {}
}
