package io.onething.approval.inspection;

import io.onething.approval.inspection.Inspections.Reader;
import io.onething.approval.inspection.JointInspection.State;
import io.onething.web.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos and notes of visits, for the departments that take part and for the applicant. */
@Service
public class VisitFiles {
    /** A visit's photos are evidence, not an archive. */
    private static final int MOST = 100;

    private final Inspections inspections;
    private final Store store;
    private final Clock clock;

    VisitFiles(Inspections inspections, Store store, Clock clock) {
        this.inspections = inspections;
        this.store = store;
        this.clock = clock;
    }

    /** Where they are kept. */
    public interface Store {
        /** Whether there was room for it; one statement. */
        boolean add(UUID inspection, VisitFile file, byte[] content, int most);

        List<VisitFile> list(UUID inspection);

        Optional<VisitFile> find(UUID inspection, UUID id);

        byte[] content(UUID inspection, UUID id);
    }

    /**
     * Keeps a file.
     *
     * @param name as it was sent, without folders
     * @throws Problem 404 for a stranger, 409 {@code inspection-over}, {@code inspection-not-scheduled} or
     *     {@code inspection-files-full}, 415 {@code file-type-not-allowed}
     */
    @Transactional
    public VisitFile keep(UUID inspection, String department, String by, String name, byte[] content) {
        JointInspection visit =
                inspections.lock(inspection, new Reader(null, department)).orElseThrow(Problem::notFound);
        if (visit.state() == State.CANCELLED) {
            throw Refusal.INSPECTION_OVER.problem();
        }
        if (visit.state() == State.PROPOSED) {
            throw Refusal.INSPECTION_NOT_SCHEDULED.problem();
        }
        FileType type = typeOf(content);
        var file = new VisitFile(
                UUID.randomUUID(), department, name, type, content.length, sha256(content), by, clock.instant());
        if (!store.add(inspection, file, content, MOST)) {
            throw Problem.of(HttpStatus.CONFLICT, "inspection-files-full", MOST);
        }
        return file;
    }

    /** What a file is, as its bytes say. */
    private static FileType typeOf(byte[] content) {
        return FileType.of(content)
                .orElseThrow(() -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type-not-allowed")
                        .with(
                                "allowed",
                                Arrays.stream(FileType.values())
                                        .map(FileType::mediaType)
                                        .toList()));
    }

    /** In the order in which they were kept. */
    public List<VisitFile> list(UUID inspection, Reader reader) {
        check(inspection, reader);
        return store.list(inspection);
    }

    public VisitFile find(UUID inspection, UUID id, Reader reader) {
        check(inspection, reader);
        return store.find(inspection, id).orElseThrow(Problem::notFound);
    }

    private void check(UUID inspection, Reader reader) {
        if (inspections.find(inspection, reader).isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** The bytes of a file that was found for the caller. */
    public byte[] content(UUID inspection, VisitFile file) {
        return store.content(inspection, file.id());
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
