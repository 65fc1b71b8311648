package io.onething.notification.channel.mail;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/**
 * Why a try failed, without the messages of exceptions: they hold addresses.
 *
 * @param code class of the failure, with the server's reply code where it gave one
 * @param isFinal whether a repeat would fail as well: the address is none, or the server refused it for good
 *     (RFC 5321 section 4.2.1, 5yz)
 */
record MailFailure(String code, boolean isFinal) {

    static MailFailure of(MailException failure) {
        Throwable cause = cause(failure);
        for (@Nullable Throwable next = cause; next != null; next = next.getCause()) {
            int reply = reply(next);
            if (reply > 0) {
                return new MailFailure(
                        next.getClass().getSimpleName() + " " + reply,
                        next instanceof SMTPAddressFailedException && reply / 100 == 5);
            }
        }
        return new MailFailure(cause.getClass().getSimpleName(), failure instanceof MailParseException);
    }

    private static Throwable cause(MailException failure) {
        if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        return failure.getCause() == null ? failure : failure.getCause();
    }

    private static int reply(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> 0;
        };
    }
}
