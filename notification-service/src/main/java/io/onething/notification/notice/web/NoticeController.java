package io.onething.notification.notice.web;

import io.onething.notification.notice.Notice;
import io.onething.notification.notice.NoticeBook;
import io.onething.web.Caller;
import io.onething.web.Page;
import io.onething.web.Problem;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own notices, in the language of {@code Accept-Language}. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {
    private final NoticeBook book;
    private final NoticeMapper mapper;
    private final Clock clock;

    NoticeController(NoticeBook book, NoticeMapper mapper, Clock clock) {
        this.book = book;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GetMapping
    InboxView inbox(
            Caller caller,
            Locale locale,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        var rows = book.inbox(caller.subject(), unread, Page.number(cursor, Long.MAX_VALUE), most + 1);
        Page<NoticeView> page =
                Page.of(rows, most, notice -> String.valueOf(notice.id())).map(notice -> view(notice, locale));
        return new InboxView(page.items(), page.next(), book.unread(caller.subject()));
    }

    /** Marks a notice as read; again, it stays as it was. */
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller caller, @PathVariable long id) {
        if (!book.read(caller.subject(), id, clock.instant())) {
            throw Problem.notFound();
        }
    }

    private NoticeView view(Notice notice, Locale locale) {
        return mapper.view(notice, notice.words().in(locale));
    }
}
