package io.onething.notification.channel.mail;

import io.onething.notification.channel.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
class Mailer {
    private final JavaMailSender server;
    private final String from;

    Mailer(JavaMailSender server, @Value("${onething.notification.mail-from}") String from) {
        this.server = server;
        this.from = from;
    }

    /** @throws org.springframework.mail.MailException where the server did not take it */
    void send(Letter letter) {
        server.send(message(letter));
    }

    private MimeMessage message(Letter letter) {
        MimeMessage message = server.createMimeMessage();
        try {
            var mail = new MimeMessageHelper(message, "UTF-8");
            mail.setFrom(from);
            mail.setTo(letter.to());
            mail.setSubject(letter.subject());
            mail.setText(letter.body());
            mail.setSentDate(Date.from(letter.at()));
            // Each try bears the same identifier: whoever gets the mail twice can tell.
            message.setHeader("Message-ID", "<notice-" + letter.noticeId() + from.substring(from.indexOf('@')) + ">");
            message.setHeader("Content-Language", letter.locale().toLanguageTag());
            // RFC 3834: keeps holiday answers away.
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
    }
}
