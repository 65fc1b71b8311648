package io.onething.notification.notice.store;

import io.onething.notification.notice.Contact;
import io.onething.notification.notice.Contacts;
import io.onething.notification.notice.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ContactTable implements Contacts {
    private final JdbcClient jdbc;
    private final PersonalJson personal;
    private final JsonMapper json;

    ContactTable(JdbcClient jdbc, PersonalJson personal, JsonMapper json) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.json = json;
    }

    @Override
    public void lock(Collection<String> caseNumbers) {
        // In the order of the keys, so that two batches with the same cases do not wait for each other.
        jdbc.sql("""
                select pg_advisory_xact_lock(key) from
                  (select distinct hashtextextended(number, 0) as key
                   from unnest(?::text[]) as n (number) order by key)""")
                .param(caseNumbers.toArray(String[]::new))
                .query((row, _) -> true)
                .list();
    }

    @Override
    public void add(Collection<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into case_contact (case_number, subject, locale, email, item_names)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[])
                on conflict do nothing""")
                .param(column(contacts, Contact::caseNumber))
                .param(column(contacts, Contact::subject))
                .param(column(contacts, contact -> contact.locale().getLanguage()))
                .param(contacts.stream().map(this::email).toArray(byte[][]::new))
                .param(column(contacts, contact -> json.writeValueAsString(contact.items())))
                .update();
    }

    @Override
    public Map<String, Contact> of(Collection<String> caseNumbers) {
        return jdbc.sql("""
                select case_number, subject, locale, email, item_names from case_contact
                where case_number = any (?)""").param(caseNumbers.toArray(String[]::new)).query((row, _) -> read(row)).list().stream()
                .collect(Collectors.toMap(Contact::caseNumber, Function.identity()));
    }

    private Contact read(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        byte @Nullable [] email = row.getBytes("email");
        return new Contact(
                caseNumber,
                row.getString("subject"),
                email == null ? null : personal.read(email, caseNumber, String.class),
                Locale.of(row.getString("locale")),
                List.of(json.readValue(row.getString("item_names"), Step.Named[].class)));
    }

    private byte @Nullable [] email(Contact contact) {
        return contact.email() == null ? null : personal.write(contact.email(), contact.caseNumber());
    }

    private static String[] column(Collection<Contact> contacts, Function<Contact, String> field) {
        return contacts.stream().map(field).toArray(String[]::new);
    }
}
