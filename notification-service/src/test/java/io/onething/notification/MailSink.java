package io.onething.notification;

import io.onething.test.TestServers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.wiser.Wiser;
import org.subethamail.wiser.WiserMessage;

/** A real SMTP server on one port that can be taken away and brought back. It refuses mailboxes called "nobody". */
final class MailSink {
    static final MailSink SINK = new MailSink();

    private final int port = TestServers.freePort();
    private final List<Wiser> servers = new ArrayList<>();

    private MailSink() {
        start();
    }

    int port() {
        return port;
    }

    void start() {
        Wiser server = Wiser.accepter((_, recipient) -> !recipient.startsWith("nobody"))
                .server(SMTPServer.port(port).bindAddress(InetAddress.getLoopbackAddress()));
        server.start();
        servers.add(server);
    }

    void stop() {
        servers.getLast().stop();
    }

    List<MimeMessage> to(String address) {
        return servers.stream()
                .flatMap(server -> server.getMessages().stream())
                .filter(message -> address.equals(message.getEnvelopeReceiver()))
                .map(MailSink::parsed)
                .toList();
    }

    private static MimeMessage parsed(WiserMessage message) {
        try {
            return message.getMimeMessage();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
