package io.onething.license.license.web;

import io.onething.license.license.License;
import io.onething.license.license.Licenses;
import io.onething.web.Caller;
import io.onething.web.Page;
import io.onething.web.Problem;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A holder's own licenses; another's is not there. */
@RestController
@RequestMapping("/api/licenses")
class LicenseController {
    private final Licenses licenses;
    private final LicenseViewMapper views;

    LicenseController(Licenses licenses, LicenseViewMapper views) {
        this.licenses = licenses;
        this.views = views;
    }

    @GetMapping
    Page<LicenseView> list(
            Caller caller, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        var rows = licenses.heldBy(caller.subject(), Page.key(cursor), most + 1);
        return Page.of(rows, most, License::number).map(views::view);
    }

    @GetMapping("/{number}")
    LicenseView.Detail one(Caller caller, @PathVariable String number) {
        License license = own(caller, number);
        return views.detail(license, licenses.particularsOf(license));
    }

    @GetMapping(path = "/{number}/file", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(Caller caller, @PathVariable String number) {
        License license = own(caller, number);
        var attachment = ContentDisposition.attachment()
                .filename(license.nameZh().replace('/', '、') + " " + number + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag(license.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(licenses.fileOf(license));
    }

    private License own(Caller caller, String number) {
        return licenses.find(number)
                .filter(license -> license.holderSubject().equals(caller.subject()))
                .orElseThrow(Problem::notFound);
    }
}
