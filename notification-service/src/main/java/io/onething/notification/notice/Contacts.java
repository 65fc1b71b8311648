package io.onething.notification.notice;

import java.util.Collection;
import java.util.Map;

/** The contact of each case, as its submission told it. */
public interface Contacts {
    /**
     * Lets one transaction at a time decide whether a case's contact is known: a step and the submission come from
     * different topics, so that two instances may take them in at the same moment.
     */
    void lock(Collection<String> caseNumbers);

    /** Keeps contacts; one that is known already stays as it is. */
    void add(Collection<Contact> contacts);

    /** The contacts that are known, by case number. */
    Map<String, Contact> of(Collection<String> caseNumbers);
}
