package io.onething.approval.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The text of a document before it has its number. Personal data: it is encrypted at rest and never logged.
 *
 * @param taskId whose it is
 * @param kind what it is
 * @param department code of the department that issues it
 * @param content its text
 */
public record Draft(UUID taskId, DocumentKind kind, String department, String caseNumber, Content content) {
    /**
     * What is printed.
     *
     * @param issuer name of the department
     * @param title in Chinese
     * @param addressee the applicant
     * @param paragraphs its text
     * @param issuedOn day in Beijing
     */
    public record Content(String issuer, String title, String addressee, List<String> paragraphs, LocalDate issuedOn) {
        public Content {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String toString() {
            return "Content[" + title + "]";
        }
    }
}
