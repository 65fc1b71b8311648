package io.onething.local.platform;

/** Something the person at the keyboard can mend; the message says how. Printed without a stack trace. */
public final class Refusal extends RuntimeException {
    public Refusal(String message) {
        super(message);
    }
}
