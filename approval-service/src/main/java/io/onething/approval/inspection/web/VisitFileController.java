package io.onething.approval.inspection.web;

import io.onething.approval.inspection.FileType;
import io.onething.approval.inspection.VisitFile;
import io.onething.approval.inspection.VisitFiles;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photos and notes of a visit. */
@RestController
@RequestMapping("/api/inspections/{id}/files")
class VisitFileController {
    private static final int LONGEST_NAME = 200;

    private final VisitFiles files;
    private final Idempotency idempotency;

    VisitFileController(VisitFiles files, Idempotency idempotency) {
        this.files = files;
        this.idempotency = idempotency;
    }

    /**
     * A file as it is listed.
     *
     * @param id what its content is asked for by
     * @param department code of the department that took it
     * @param name as it was sent
     * @param type what it is
     * @param size in bytes
     * @param sha256 of the content in hex
     * @param takenAt when it was kept
     */
    record VisitFileView(
            UUID id, String department, String name, FileType type, int size, String sha256, Instant takenAt) {
        static VisitFileView of(VisitFile file) {
            return new VisitFileView(
                    file.id(), file.department(), file.name(), file.type(), file.size(), file.sha256(), file.takenAt());
        }
    }

    /**
     * The part of an upload, for the contract.
     *
     * @param file photo or note
     */
    record FileForm(
            @Schema(type = "string", format = "binary") String file) {}

    /** What decides an upload; its bytes by their digest alone, since requests are kept. */
    private record Repeatable(UUID inspection, String what, String sha256) {}

    /** What is kept of an upload to be given again to a repeat; no personal data. */
    private record Kept(UUID id) {}

    /** Keeps a PDF, PNG or JPEG file of at most 10 MB. */
    @RequestBody(content = @Content(schema = @Schema(implementation = FileForm.class)))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<VisitFileView> keep(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestPart MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        String name = name(file.getOriginalFilename());
        Kept kept = idempotency.once(
                caller,
                key,
                new Repeatable(id, "file", VisitFiles.sha256(content)),
                Kept.class,
                () -> new Kept(files.keep(id, caller.actingDepartment(), caller.subject(), name, content)
                        .id()));
        VisitFile found = files.find(id, kept.id(), InspectionAccess.reader(caller));
        return ResponseEntity.created(URI.create("/api/inspections/" + id + "/files/" + kept.id()))
                .body(VisitFileView.of(found));
    }

    /** In the order in which they were kept. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<VisitFileView> list(Caller caller, @PathVariable UUID id) {
        return files.list(id, InspectionAccess.reader(caller)).stream()
                .map(VisitFileView::of)
                .toList();
    }

    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{file}")
    ResponseEntity<byte[]> content(Caller caller, @PathVariable UUID id, @PathVariable UUID file) {
        VisitFile found = files.find(id, file, InspectionAccess.reader(caller));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.type().mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.content(id, found));
    }

    /** Without folders and control characters: browsers send paths, and headers must hold one line. */
    private static String name(@Nullable String sent) {
        String name = Objects.requireNonNullElse(sent, "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
