package io.onething.application.credit;

import io.onething.application.BlindIndex;
import io.onething.application.credit.CreditRecord.Content;
import io.onething.application.credit.CreditRecords.Made;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 信用门槛: who may owe papers or commit. It is asked afresh each time, at signing and at submission, so that a repair
 * takes effect at once and everywhere.
 */
@Component
public class CreditGate {
    static final String NUMBER = "credit number";
    static final String SUBJECT = "credit subject";

    private final CreditRecords records;
    private final Identities identities;
    private final BlindIndex index;
    private final Idempotency idempotency;
    private final Clock clock;

    CreditGate(CreditRecords records, Identities identities, BlindIndex index, Idempotency idempotency, Clock clock) {
        this.records = records;
        this.identities = identities;
        this.index = index;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What makes two requests the same; only its digest is kept. */
    private record Request(String action, CreditKind kind, LocalDate since, Content content) {}

    private record Loaded(long id) {}

    /** What stands against who is behind a case file; one statement. */
    public Standing standing(Identity identity) {
        return new Standing(records.open(holders(Stream.of(identity))));
    }

    /** What stands against an applicant, by the case files they submitted. */
    public Standing own(Caller caller) {
        Stream<Identity> self = Stream.of(new Identity(List.of(), caller.subject()));
        Stream<Identity> filed = identities.filedBy(caller.subject()).stream();
        return new Standing(records.open(holders(Stream.concat(self, filed))));
    }

    /** Takes in what another agency found. */
    public CreditRecord load(
            Caller caller, @Nullable String idempotencyKey, CreditKind kind, LocalDate since, Content content) {
        String holder = Objects.requireNonNull(content.holder());
        var request = new Request("credit-record", kind, since, content);
        Loaded loaded = idempotency.once(caller, idempotencyKey, request, Loaded.class, () -> {
            var fresh = new CreditRecord(0, kind, since, content, clock.instant(), null);
            return new Loaded(records.add(List.of(new Made(fresh, Set.of(index.of(NUMBER, holder))))));
        });
        return find(loaded.id());
    }

    /** 信用修复; a second time changes nothing. */
    @Transactional
    public CreditRecord repair(long id) {
        find(id);
        records.repair(id, clock.instant());
        return find(id);
    }

    public List<CreditRecord> list(@Nullable CreditKind kind, @Nullable Boolean repaired, long below, int limit) {
        return records.list(kind, repaired, below, limit);
    }

    private CreditRecord find(long id) {
        return records.find(id).orElseThrow(Problem::notFound);
    }

    private Set<String> holders(Stream<Identity> behind) {
        var holders = new LinkedHashSet<String>();
        behind.forEach(each -> {
            each.numbers().forEach(number -> holders.add(index.of(NUMBER, number)));
            holders.add(index.of(SUBJECT, each.subject()));
        });
        return holders;
    }
}
