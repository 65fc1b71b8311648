package io.onething.application.timeline.web;

import io.onething.application.timeline.Timeline;
import io.onething.application.timeline.TimelineAccess;
import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineStreams;
import io.onething.web.Caller;
import io.onething.web.Page;
import io.onething.web.Problem;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/case-files/{number:[0-9]{17}}/timeline")
class TimelineController {
    /** A stream ends with its token's likely end; whoever still follows comes back with {@code Last-Event-ID}. */
    private static final Duration LONGEST_STREAM = Duration.ofHours(1);

    private final TimelineAccess access;
    private final Timeline timeline;
    private final TimelineStreams streams;
    private final TimelineViews views;

    TimelineController(TimelineAccess access, Timeline timeline, TimelineStreams streams, TimelineViews views) {
        this.access = access;
        this.timeline = timeline;
        this.streams = streams;
        this.views = views;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<TimelineEntryView> list(
            Caller caller,
            @PathVariable String number,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        var followed = access.own(caller, number);
        int most = Page.limit(limit);
        List<TimelineEntry> entries = timeline.after(number, Page.number(cursor, 0), most + 1);
        return Page.of(entries, most, entry -> String.valueOf(entry.id()))
                .map(entry -> views.view(entry, followed.plan(), caller));
    }

    /** What lies behind {@code Last-Event-ID}, then each entry as it comes; ends when the case file is completed. */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            array = @ArraySchema(schema = @Schema(implementation = TimelineEntryView.class))))
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Caller caller,
            @PathVariable String number,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        long position = position(lastEventId);
        var followed = access.own(caller, number);
        var emitter = new SseEmitter(LONGEST_STREAM.toMillis());
        var reader = new EmitterReader(emitter, entry -> views.view(entry, followed.plan(), caller));
        if (followed.completed() && timeline.after(number, position, 1).isEmpty()) {
            reader.end();
        } else {
            streams.follow(number, position, reader);
        }
        return emitter;
    }

    private static long position(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return 0;
        }
        if (!lastEventId.matches("\\d{1,18}")) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "last-event-id-invalid");
        }
        return Long.parseLong(lastEventId);
    }
}
