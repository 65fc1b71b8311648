package io.onething.application.acceptance.web;

import io.onething.application.acceptance.AcceptanceReport;
import io.onething.application.acceptance.AcceptanceReports;
import io.onething.application.acceptance.AcceptanceReports.KeptReport;
import io.onething.application.acceptance.ReadableReport;
import io.onething.web.Caller;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was looked at when a case file was submitted; 404 before. */
@RestController
@RequestMapping("/api/case-files/{number:[0-9]{17}}/acceptance-report")
class AcceptanceReportController {
    private final AcceptanceReports reports;
    private final ReadableReport readable;

    AcceptanceReportController(AcceptanceReports reports, ReadableReport readable) {
        this.reports = reports;
        this.readable = readable;
    }

    /**
     * The report and what proves it unchanged.
     *
     * @param digest SHA-256 of the report as it was kept, lower-case hexadecimal
     * @param report every check of every item
     */
    record ReportView(String digest, AcceptanceReport report) {}

    /** For the applicant and for supervisors. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ReportView report(Caller caller, @PathVariable String number) {
        KeptReport kept = reports.find(caller, number);
        return new ReportView(kept.digest(), kept.report());
    }

    /** The same to read or to print, in Chinese: as it can be shown to a court. */
    @GetMapping(path = "/text", produces = "text/plain;charset=UTF-8")
    String text(Caller caller, @PathVariable String number) {
        return readable.of(reports.find(caller, number));
    }
}
