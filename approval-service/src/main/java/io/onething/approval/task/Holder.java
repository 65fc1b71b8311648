package io.onething.approval.task;

import org.jspecify.annotations.Nullable;

/**
 * 持证主体: whom a license is issued to.
 *
 * @param name of the person or enterprise
 * @param idNumber resident identity number or unified social credit code, or null
 */
public record Holder(String name, @Nullable String idNumber) {
    /** Personal data does not get into logs by accident. */
    @Override
    public String toString() {
        return "Holder[]";
    }
}
