package io.onething.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.server.SMTPServer;

/** Catches the mail of the demo: every message becomes a file that any mail program opens. Nothing leaves the machine. */
public final class MailSink implements AutoCloseable {
    private final SMTPServer server;
    private final AtomicInteger caught = new AtomicInteger();

    public MailSink(Path folder, int port) {
        try {
            server = SMTPServer.port(port)
                    .bindAddress(InetAddress.getByName("127.0.0.1"))
                    .messageHandler((context, from, recipient, message) -> write(folder, recipient, message))
                    .build();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
    }

    public int caught() {
        return caught.get();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void write(Path folder, String recipient, byte[] message) {
        String person = recipient.replaceAll("[^A-Za-z0-9.@-]", "_");
        try {
            Path file;
            do {
                file = folder.resolve("%04d-%s.eml".formatted(caught.incrementAndGet(), person));
            } while (Files.exists(file));
            Files.write(file, message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
