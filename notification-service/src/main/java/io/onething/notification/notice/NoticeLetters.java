package io.onething.notification.notice;

import io.onething.notification.channel.Letter;
import io.onething.notification.channel.Letters;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A notice as a letter, in the applicant's language. */
@Component
class NoticeLetters implements Letters {
    private final NoticeBook book;
    private final Contacts contacts;
    private final Wording wording;

    NoticeLetters(NoticeBook book, Contacts contacts, Wording wording) {
        this.book = book;
        this.contacts = contacts;
        this.wording = wording;
    }

    @Override
    public Optional<Letter> of(long noticeId) {
        return book.find(noticeId)
                .flatMap(notice -> Optional.ofNullable(
                                contacts.of(Set.of(notice.caseNumber())).get(notice.caseNumber()))
                        .flatMap(contact ->
                                Optional.ofNullable(contact.email()).map(email -> letter(notice, contact, email))));
    }

    private Letter letter(Notice notice, Contact contact, String email) {
        Words.Text text = notice.words().in(contact.locale());
        return new Letter(
                notice.id(),
                email,
                contact.locale(),
                text.subject(),
                text.body() + wording.footer(contact.locale()),
                notice.at());
    }
}
