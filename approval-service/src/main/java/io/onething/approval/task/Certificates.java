package io.onething.approval.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All certificates. Every method is one statement, however many rows it is about. */
public interface Certificates extends Waking {
    /**
     * A certificate with the reading of its clock, whose lamp is kept.
     *
     * @param reading null while no calendar is known
     */
    record Read(Certificate certificate, CertificateClock.@Nullable Reading reading) {}

    /**
     * A license that was issued.
     *
     * @param on day in Beijing
     */
    record Issued(String caseNumber, String itemCode, LocalDate on) {}

    /** Keeps those that are owed from now on, with their reading; one that is kept already stays as it is. */
    void owe(List<Read> certificates);

    /** Those of the tasks that are still due, locked until the transaction ends; what another has locked is left out. */
    List<Certificate> lockDue(Collection<UUID> taskIds, Instant now);

    /** Writes the readings of locked ones. */
    void save(List<Read> looked);

    /** What is delivered stays so: a second license of an item changes nothing. */
    void deliver(List<Issued> issued);

    /** The day of delivery of a task's certificate: empty where none is owed, in it null where it is not delivered. */
    Optional<Delivered> find(UUID taskId);

    /** Whether and when one was delivered. */
    record Delivered(@Nullable LocalDate on) {}
}
