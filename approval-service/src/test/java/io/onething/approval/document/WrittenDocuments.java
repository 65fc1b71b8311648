package io.onething.approval.document;

import io.onething.approval.task.Approvals;
import io.onething.approval.task.ClockRules;
import io.onething.approval.task.ToleranceSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The texts that the real templates give, in their order; no file is made of them. */
public final class WrittenDocuments implements OfficialDocuments {
    private final List<DocumentKind> kinds = new ArrayList<>();

    /** What writes into this one. */
    public Documents writing(ClockRules rules, Approvals approvals, TransactionTemplate transaction, Clock clock) {
        var addresses = new RemedySettings.Addresses("市政府", "政府路1号", "市人民法院", "法院路1号", "12345");
        var drafting = new Drafting(
                rules, new RemedySettings(addresses, Map.of()), new ToleranceSettings(ToleranceSettings.Late.LAPSE));
        return new Documents(this, drafting, approvals, _ -> Map.of(), transaction, clock);
    }

    public List<DocumentKind> kinds() {
        return kinds;
    }

    @Override
    public void add(List<Draft> drafts, Instant now) {
        drafts.forEach(draft -> kinds.add(draft.kind()));
    }

    @Override
    public List<Listed> list(String caseNumber, Reader reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Listed> find(UUID id, Reader reader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<UUID> toMake(Instant now, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Draft> lock(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int nextNumber(String department, DocumentKind kind, int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void made(UUID id, String caseNumber, String number, byte[] pdf, String sha256) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putOff(UUID id, Instant until) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] pdf(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean delivered(UUID id, Instant at) {
        throw new UnsupportedOperationException();
    }
}
