package io.onething.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the token says.
 *
 * @param subject stable identifier of the person or system
 * @param name for display, or null for a system
 * @param email where notices go, or null
 * @param locale {@code zh} or {@code en}
 * @param roles what the caller may act as
 * @param department code of the department a clerk or system belongs to, or null
 */
public record Caller(
        String subject,
        @Nullable String name,
        @Nullable String email,
        String locale,
        Set<Role> roles,
        @Nullable String department) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The department the caller acts for; a token without one acts for none and finds nothing. */
    public String actingDepartment() {
        if (department == null) {
            throw Problem.notFound();
        }
        return department;
    }
}
