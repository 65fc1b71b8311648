package io.onething.application.promise;

import io.onething.application.plan.Promises.Promise;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Promised days of case files under way. Every method is one statement. */
public interface OpenPromises {
    List<OpenPromise> all();

    /**
     * Locks those of the case files that are still under way, in the order of their numbers, so that nobody waits
     * crosswise.
     */
    Set<String> lock(Collection<String> numbers);

    void move(List<Moved> moved);

    /**
     * A promise that was made.
     *
     * @param number of the case file
     * @param plan digest of its plan
     * @param submittedAt when it was submitted
     * @param delay working days that are promised more than at first
     * @param promise as it stands
     */
    record OpenPromise(String number, String plan, Instant submittedAt, int delay, Promise promise) {}

    /**
     * A promise that is another one now.
     *
     * @param from as it stood
     * @param to as it is now
     */
    record Moved(OpenPromise from, Promise to) {
        boolean isToAnotherDay() {
            return !from.promise().on().equals(to.on());
        }
    }
}
