package io.onething.identity.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Everybody of the file, all with the one password of the demonstration. */
public final class People {
    private final Map<String, Person> bySubject;
    private final String passwordHash;

    public People(List<Person> people, String passwordHash) {
        this.bySubject = people.stream().collect(Collectors.toUnmodifiableMap(Person::sub, Function.identity()));
        this.passwordHash = passwordHash;
    }

    public Optional<Person> find(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** Codes of the departments that have a clerk, in alphabetical order. */
    public List<String> departments() {
        return bySubject.values().stream()
                .map(Person::department)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    UserDetails account(String name) {
        Person person = find(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(person.sub())
                .password(passwordHash)
                .roles(person.roles().toArray(String[]::new))
                .build();
    }
}
