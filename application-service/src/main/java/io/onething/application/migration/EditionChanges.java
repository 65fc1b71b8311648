package io.onething.application.migration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of rules and how far they are. Every method is one statement, however many case files it is about. */
public interface EditionChanges {
    void add(EditionChange proposed);

    /**
     * Takes the running case files in that have an open item of the change by the edition that is left, and returns their
     * numbers.
     *
     * @param numbers only those, or null for all
     */
    List<String> addCases(EditionChange proposed, @Nullable Collection<String> numbers);

    Optional<EditionChange> find(UUID id);

    /** Locked until the transaction ends. */
    Optional<EditionChange> lock(UUID id);

    void save(EditionChange changed);

    /** Newest first. */
    List<EditionChange> list(long below, int limit);

    Map<UUID, Progress> progress(Collection<UUID> ids);

    /** Lets case files be worked on; on the way back only those of which something was moved. */
    void begin(EditionChange approved, Instant now);

    /** Case files that are to be worked on now, the longest waiting first. */
    List<Due> due(Instant now, int limit);

    /** Closes changes of which every case file is done. */
    void close();

    /** Case files of a change behind a number, in the order of their numbers. */
    List<CaseProgress> cases(UUID id, String after, int limit);

    /** What became of the items of case files, by case number. */
    Map<String, List<ItemProgress>> items(UUID id, Collection<String> numbers);

    /** A case file that is still to be worked on, locked until the transaction ends. */
    Optional<PendingCase> lockPending(UUID id, String number);

    /**
     * A case file is done with.
     *
     * @param formerPlan digest of the plan before the move, or null to leave it as it is
     */
    void done(UUID id, String number, @Nullable String formerPlan);

    /** A case file could not be worked on. */
    void failed(Due due, String failure, Instant tryAt);

    void record(UUID id, String number, List<ItemProgress> items);

    /**
     * How far a change is, counted in case files of the step at hand.
     *
     * @param of all of them
     */
    record Progress(long done, long failed, long of) {
        public static final Progress NONE = new Progress(0, 0, 0);
    }

    /** A case file that is to be worked on. */
    record Due(UUID change, String number) {}

    /**
     * A case file in a change.
     *
     * @param number its number
     * @param state how far it is
     * @param attempts how often it was tried in vain
     * @param failure kind and place of the last failure, or null
     * @param tryAt when it is tried next, or null
     */
    record CaseProgress(
            String number,
            CaseState state,
            int attempts,
            @Nullable String failure,
            @Nullable Instant tryAt) {}

    /** How far a case file is in the step at hand. */
    enum CaseState {
        PENDING,
        DONE,
        FAILED
    }

    /**
     * What became of an item.
     *
     * @param hurdle why it was not moved, or not restored; null where it was
     * @param formerEdition the edition of its own that it had before the move, or null where it had that of its case file
     */
    record ItemProgress(
            String code,
            Result result,
            @Nullable Hurdle hurdle,
            @Nullable Integer formerEdition) {
        boolean isMoved() {
            return result == Result.MOVED;
        }
    }

    /** What can become of an item. */
    enum Result {
        MOVED,
        /** not moved */
        LEFT,
        RESTORED,
        /** moved, and not restored */
        STAYED
    }

    /**
     * A case file that is still to be worked on.
     *
     * @param formerPlan digest of the plan before the move, or null where nothing was moved
     */
    record PendingCase(String number, @Nullable String formerPlan) {}
}
