package io.onething.approval.document.web;

import io.onething.approval.document.DocumentKind;
import io.onething.approval.document.Documents;
import io.onething.approval.document.OfficialDocuments;
import io.onething.approval.document.OfficialDocuments.Listed;
import io.onething.web.Caller;
import io.onething.web.Role;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 文书 of a case file: the applicant's own, or those of the caller's department; others are not there. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {
    private final OfficialDocuments documents;
    private final Documents files;

    DocumentController(OfficialDocuments documents, Documents files) {
        this.documents = documents;
        this.files = files;
    }

    /**
     * A document.
     *
     * @param id what its file is asked for by
     * @param kind what it is
     * @param title in Chinese
     * @param itemCode code of the item it tells of
     * @param issuedOn day in Beijing
     * @param number its number, or null in the moment before its file is made
     * @param sha256 of the file in hex, or null before it is made
     * @param deliveredAt when the applicant fetched it first, where that matters, or null
     */
    record DocumentView(
            UUID id,
            DocumentKind kind,
            String title,
            String itemCode,
            LocalDate issuedOn,
            @Nullable String number,
            @Nullable String sha256,
            @Nullable Instant deliveredAt) {
        static DocumentView of(Listed listed) {
            return new DocumentView(
                    listed.id(),
                    listed.kind(),
                    listed.title(),
                    listed.itemCode(),
                    listed.issuedOn(),
                    listed.number(),
                    listed.sha256(),
                    listed.deliveredAt());
        }
    }

    /** In the order in which they were issued. */
    @GetMapping
    List<DocumentView> list(Caller caller, @RequestParam @Pattern(regexp = "[0-9]{17}") String caseNumber) {
        return documents.list(caseNumber, DocumentAccess.reader(caller)).stream()
                .map(DocumentView::of)
                .toList();
    }

    /** The file. The applicant's first fetch of a decision is its delivery, which is recorded (送达回证). */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> file(Caller caller, @PathVariable UUID id) {
        byte[] pdf = files.pdf(id, DocumentAccess.reader(caller), caller.is(Role.APPLICANT));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(pdf);
    }
}
