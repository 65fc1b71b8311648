package io.onething.application.credit;

import io.onething.application.BlindIndex;
import io.onething.application.credit.CreditRecord.Content;
import io.onething.application.credit.CreditRecords.Made;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of undertakings that are broken: records, as far as the region's rule makes them count. */
@Component
@EnableConfigurationProperties(CreditSettings.class)
public class Breaches {
    private final CreditRecords records;
    private final Identities identities;
    private final BlindIndex index;
    private final CreditSettings settings;
    private final Clock clock;

    Breaches(CreditRecords records, Identities identities, BlindIndex index, CreditSettings settings, Clock clock) {
        this.records = records;
        this.identities = identities;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes in what became of undertakings, in the transaction of their events. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<Breach> breaches) {
        List<Breach> counting = breaches.stream().filter(this::counts).toList();
        if (counting.isEmpty()) {
            return;
        }
        Map<String, Identity> known =
                identities.of(counting.stream().map(Breach::caseNumber).collect(Collectors.toSet()));
        Instant now = clock.instant();
        records.add(counting.stream()
                .flatMap(each -> made(each, known.get(each.caseNumber()), now).stream())
                .toList());
    }

    private boolean counts(Breach breach) {
        return breach.kind() != CreditKind.LAPSED_TOLERANCE || settings.lapsedToleranceCounts();
    }

    /** Made out to the holder, and to who filed only where no holder is known. */
    private List<Made> made(Breach breach, @Nullable Identity behind, Instant now) {
        @Nullable
        String holder = breach.holder() != null || behind == null
                ? breach.holder()
                : behind.bound().orElse(null);
        @Nullable String subject = breach.subject() != null || behind == null ? breach.subject() : behind.subject();
        if (holder == null && subject == null) {
            return List.of();
        }
        String repair = breach.kind() == CreditKind.FALSE_COMMITMENT
                ? settings.repairOfCommitment()
                : settings.repairOfTolerance();
        var content = new Content(holder, breach.reason(), breach.source(), repair);
        String key = holder == null
                ? index.of(CreditGate.SUBJECT, Objects.requireNonNull(subject))
                : index.of(CreditGate.NUMBER, holder);
        return List.of(new Made(new CreditRecord(0, breach.kind(), breach.on(), content, now, null), Set.of(key)));
    }
}
