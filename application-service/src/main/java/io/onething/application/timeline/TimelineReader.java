package io.onething.application.timeline;

/** Where a stream's entries go. */
public interface TimelineReader {
    void entry(TimelineEntry entry) throws Gone;

    /** Nothing happened; the connection is kept open. */
    void heartbeat() throws Gone;

    /** Nothing will happen any more. */
    void end();

    /** The reader has left. */
    final class Gone extends Exception {
        public Gone(Throwable cause) {
            super(cause);
        }
    }
}
