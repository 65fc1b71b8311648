package io.onething.identity.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param sub account name and subject of the tokens
 * @param nameZh name for display
 * @param email where notices go
 * @param locale {@code zh} or {@code en}
 * @param roles what the person may act as: {@code applicant}, {@code clerk}, {@code operator}
 * @param department code of a clerk's department
 */
public record Person(
        String sub,
        String nameZh,
        @Nullable String email,
        String locale,
        List<String> roles,
        @Nullable String department) {}
