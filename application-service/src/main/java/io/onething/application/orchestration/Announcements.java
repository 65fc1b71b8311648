package io.onething.application.orchestration;

import java.util.List;

/** Tells other services what happened, in the transaction that makes it so; one statement, however much it is. */
public interface Announcements {
    void announce(List<Happening> happenings);
}
