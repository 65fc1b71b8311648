package io.onething.notification.notice;

import io.onething.notification.channel.Deliveries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns steps into notices and hands them over for delivery, a batch in a few statements. */
@Service
public class Notices {
    private final Contacts contacts;
    private final WaitingSteps waiting;
    private final NoticeBook book;
    private final Wording wording;
    private final Deliveries deliveries;

    Notices(Contacts contacts, WaitingSteps waiting, NoticeBook book, Wording wording, Deliveries deliveries) {
        this.contacts = contacts;
        this.waiting = waiting;
        this.book = book;
        this.wording = wording;
        this.deliveries = deliveries;
    }

    /** Tells what can be told; the rest waits for the contact of its case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeIn(List<Arrival> arrivals) {
        Set<String> cases = arrivals.stream().map(Arrival::caseNumber).collect(Collectors.toCollection(TreeSet::new));
        contacts.lock(cases);
        List<Contact> learned = arrivals.stream().flatMap(Notices::contact).toList();
        contacts.add(learned);
        Map<String, Contact> known = contacts.of(cases);
        Predicate<Arrival> canBeTold = arrival -> known.containsKey(arrival.caseNumber());
        waiting.keep(arrivals.stream().filter(canBeTold.negate()).toList());
        var told = new ArrayList<>(arrivals.stream().filter(canBeTold).toList());
        told.addAll(waiting.release(learned.stream().map(Contact::caseNumber).toList()));
        told.sort(Comparator.comparing(Arrival::at));
        tell(told, known);
    }

    private static Stream<Contact> contact(Arrival arrival) {
        return arrival.step() instanceof Step.Submitted submitted
                ? Stream.of(Contact.of(arrival.caseNumber(), submitted))
                : Stream.empty();
    }

    private void tell(List<Arrival> arrivals, Map<String, Contact> known) {
        List<Notice.Draft> drafts = arrivals.stream()
                .map(arrival -> draft(arrival, Objects.requireNonNull(known.get(arrival.caseNumber()))))
                .toList();
        Map<String, Long> added = book.add(drafts);
        var orders = new ArrayList<Deliveries.Order>();
        for (Notice.Draft draft : drafts) {
            Long id = added.get(draft.eventKey());
            String email = Objects.requireNonNull(known.get(draft.caseNumber())).email();
            if (id != null && email != null) {
                orders.add(new Deliveries.Order(id, email));
            }
        }
        deliveries.order(orders);
    }

    private Notice.Draft draft(Arrival arrival, Contact contact) {
        return new Notice.Draft(
                arrival.eventKey(),
                arrival.caseNumber(),
                contact.subject(),
                wording.of(arrival.step(), contact),
                arrival.at());
    }
}
