package io.onething.approval.task;

import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates in a map, beside the approvals whose they are. */
final class InMemoryCertificates implements Certificates {
    private final InMemoryApprovals approvals;
    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    InMemoryCertificates(InMemoryApprovals approvals) {
        this.approvals = approvals;
    }

    /** A certificate with its next moment. */
    record Row(
            @Nullable Lamp lamp,
            @Nullable Instant wakeAt,
            @Nullable LocalDate deliverBy,
            @Nullable LocalDate deliveredOn) {
        private Row waking(Instant at) {
            return deliveredOn == null ? new Row(lamp, at, deliverBy, null) : this;
        }
    }

    @Nullable
    Row row(UUID taskId) {
        return rows.get(taskId);
    }

    @Override
    public void owe(List<Read> certificates) {
        certificates.forEach(each -> rows.putIfAbsent(taskId(each), written(each)));
    }

    @Override
    public void save(List<Read> looked) {
        looked.forEach(each ->
                rows.computeIfPresent(taskId(each), (_, row) -> row.deliveredOn() == null ? written(each) : row));
    }

    private static UUID taskId(Read read) {
        return read.certificate().approval().taskId();
    }

    private static Row written(Read read) {
        CertificateClock.@Nullable Reading reading = read.reading();
        return reading == null
                ? new Row(null, null, null, null)
                : new Row(reading.lamp(), reading.next(), reading.deliverBy().on(), null);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return rows.keySet().stream().filter(id -> isDue(id, now)).toList();
    }

    @Override
    public List<Certificate> lockDue(Collection<UUID> taskIds, Instant now) {
        return rows.entrySet().stream()
                .filter(each -> taskIds.contains(each.getKey()) && isDue(each.getKey(), now))
                .map(each -> new Certificate(
                        approvals.row(each.getKey()).approval(),
                        each.getValue().lamp(),
                        each.getValue().deliveredOn()))
                .toList();
    }

    private boolean isDue(UUID taskId, Instant now) {
        @Nullable Row row = row(taskId);
        return row != null
                && row.wakeAt() != null
                && !row.wakeAt().isAfter(now)
                && approvals.row(taskId).approval().state() == ApprovalState.DECIDED;
    }

    @Override
    public void deliver(List<Issued> issued) {
        for (Issued each : issued) {
            rows.replaceAll(
                    (_, row) -> row.deliveredOn() == null ? new Row(null, null, row.deliverBy(), each.on()) : row);
        }
    }

    @Override
    public void wakeAll(Instant now) {
        rows.replaceAll((_, row) -> row.waking(now));
    }

    @Override
    public void putOff(UUID taskId, Instant until) {
        throw new AssertionError("the certificate clock of " + taskId + " could not be read");
    }

    @Override
    public Optional<Delivered> find(UUID taskId) {
        throw new UnsupportedOperationException();
    }
}
