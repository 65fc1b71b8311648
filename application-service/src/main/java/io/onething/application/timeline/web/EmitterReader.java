package io.onething.application.timeline.web;

import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineReader;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Writes a timeline to a connection. */
final class EmitterReader implements TimelineReader {
    private final SseEmitter emitter;
    private final Function<TimelineEntry, TimelineEntryView> view;

    EmitterReader(SseEmitter emitter, Function<TimelineEntry, TimelineEntryView> view) {
        this.emitter = emitter;
        this.view = view;
    }

    @Override
    public void entry(TimelineEntry entry) throws Gone {
        send(SseEmitter.event().id(String.valueOf(entry.id())).data(view.apply(entry), MediaType.APPLICATION_JSON));
    }

    @Override
    public void heartbeat() throws Gone {
        send(SseEmitter.event().comment("still here"));
    }

    @Override
    public void end() {
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) throws Gone {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException left) {
            throw new Gone(left);
        }
    }
}
