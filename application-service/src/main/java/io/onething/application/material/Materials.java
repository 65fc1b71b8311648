package io.onething.application.material;

import io.onething.plan.Plan;
import io.onething.plan.PlannedMaterial;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Role;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 材料: what the applicant uploads to a draft or corrects afterwards, and who may read it. */
@Component
public class Materials {
    private final MaterialStore store;
    private final MaterialAccess access;
    private final Idempotency idempotency;
    private final Clock clock;

    Materials(MaterialStore store, MaterialAccess access, Idempotency idempotency, Clock clock) {
        this.store = store;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * A file as it came in.
     *
     * @param key key of the material within the plan
     * @param fileName name as sent, without folders; empty where none was
     */
    public record Upload(String key, String fileName) {}

    /**
     * A file that was taken in.
     *
     * @param material the file
     * @param version version of the case file from now on
     */
    public record Uploaded(Material material, long version) {}

    /** What decides an upload; its name and bytes by their digest alone, since requests are kept. */
    private record Request(String action, String caseNumber, String key, String fileName, String sha256) {}

    /** What the bytes tell of themselves. */
    private record File(FileType type, int size, String sha256) {}

    private record Answer(UUID id, Instant uploadedAt, long version) {}

    /** Takes a file in for a draft. */
    public Uploaded upload(
            Caller caller, String caseNumber, @Nullable String idempotencyKey, Upload upload, byte[] content) {
        var file = new File(FileType.of(content).orElseThrow(Materials::notAllowed), content.length, sha256(content));
        var request = new Request("upload", caseNumber, upload.key(), upload.fileName(), file.sha256());
        Answer answer = idempotency.once(caller, idempotencyKey, request, Answer.class, () -> {
            var kept = new Answer(UUID.randomUUID(), clock.instant(), version(caller, caseNumber, upload.key()));
            if (!store.add(material(caseNumber, upload, file, kept), content)) {
                throw Problem.of(HttpStatus.CONFLICT, "material-present");
            }
            return kept;
        });
        return new Uploaded(material(caseNumber, upload, file, answer), answer.version());
    }

    /** Of the case file from now on, if the material may be uploaded: to a draft, or because it is to be corrected. */
    private long version(Caller caller, String caseNumber, String key) {
        Optional<Long> correcting = access.correct(caller, caseNumber, key);
        if (correcting.isPresent()) {
            store.setAside(caseNumber, key, clock.instant());
            return correcting.get();
        }
        var draft = access.change(caller, caseNumber);
        check(draft.plan(), key);
        return draft.version();
    }

    private static Material material(String caseNumber, Upload upload, File file, Answer answer) {
        String name =
                upload.fileName().isEmpty() ? upload.key() + "." + file.type().extension() : upload.fileName();
        return new Material(
                answer.id(),
                caseNumber,
                upload.key(),
                name,
                file.type(),
                file.size(),
                file.sha256(),
                answer.uploadedAt());
    }

    private static void check(Plan plan, String key) {
        PlannedMaterial planned = plan.material(key).orElseThrow(() -> refused("material-unknown"));
        if (planned.kind().isFilledIn()) {
            throw refused("material-is-form");
        }
        if (!isUploaded(planned)) {
            throw refused("material-exempt").with("exemptBy", String.valueOf(planned.exemptBy()));
        }
    }

    /**
     * Whether the applicant may upload it: what is filled in online or somebody else provides is not uploaded. Nobody has
     * to commit instead of proving.
     */
    public static boolean isUploaded(PlannedMaterial planned) {
        boolean provided = planned.exempt() && planned.provider() != PlannedMaterial.Provider.COMMITMENT;
        return !provided && !planned.kind().isFilledIn();
    }

    /** The files of the caller's own case file. */
    public List<Material> list(Caller caller, String caseNumber) {
        if (!access.isOwn(caller, caseNumber)) {
            throw Problem.notFound();
        }
        return of(caseNumber);
    }

    /** The files of a case file, without asking who reads them. */
    public List<Material> of(String caseNumber) {
        return store.of(List.of(caseNumber)).getOrDefault(caseNumber, List.of());
    }

    /** The same of many case files, by their numbers; one statement. */
    public Map<String, List<Material>> of(List<String> caseNumbers) {
        return caseNumbers.isEmpty() ? Map.of() : store.of(caseNumbers);
    }

    /** A file for the applicant, or for a department to which an item that uses it has gone; otherwise 404. */
    public Material find(Caller caller, String caseNumber, UUID id) {
        if (caller.is(Role.APPLICANT) && access.isOwn(caller, caseNumber)) {
            return store.find(caseNumber, id).orElseThrow(Problem::notFound);
        }
        String department = caller.actingDepartment();
        return store.find(caseNumber, id)
                .filter(material -> access.isHandledBy(department, caseNumber, material.key()))
                .orElseThrow(Problem::notFound);
    }

    /** The bytes of a file that was found for the caller. */
    public byte[] content(Material material) {
        return store.content(material);
    }

    /** Returns the version of the case file from now on. */
    @Transactional
    public long remove(Caller caller, String caseNumber, UUID id) {
        long version = access.change(caller, caseNumber).version();
        if (!store.remove(caseNumber, id)) {
            throw Problem.notFound();
        }
        return version;
    }

    /** Lets go of files that a changed plan does not ask for any more. */
    public void retain(String caseNumber, Plan plan) {
        store.retain(
                caseNumber,
                plan.materials().stream()
                        .filter(Materials::isUploaded)
                        .map(PlannedMaterial::key)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Problem refused(String code) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }

    private static Problem notAllowed() {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type-not-allowed")
                .with(
                        "allowed",
                        Arrays.stream(FileType.values())
                                .map(FileType::mediaType)
                                .toList());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
