package io.onething.application.acceptance;

import io.onething.web.Caller;

/** Whose case file a report belongs to. */
public interface ReportAccess {
    boolean isOwn(Caller caller, String caseNumber);
}
