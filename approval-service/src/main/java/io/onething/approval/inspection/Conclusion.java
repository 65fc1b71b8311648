package io.onething.approval.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a department says of its item after the visit, once.
 *
 * @param kind how it found it
 * @param corrections what is to be corrected; none but for {@link Kind#CORRECT}
 * @param note for the file, or null
 * @param by who said so, or null for who stayed away
 * @param at when
 */
public record Conclusion(
        Kind kind,
        List<Correction> corrections,
        @Nullable String note,
        @Nullable String by,
        Instant at) {
    public Conclusion {
        corrections = List.copyOf(corrections);
    }

    /** How it was found. */
    public enum Kind {
        /** 符合 */
        OK,
        /** 整改 */
        CORRECT,
        /** 缺席: has agreed */
        ABSENT
    }

    /**
     * One thing to correct.
     *
     * @param number within its item, from 1
     * @param note what is wrong and what to do, in words for the applicant
     * @param check what became of it, or null while nobody looked
     */
    public record Correction(
            int number, String note, @Nullable Check check) {
        boolean isOpen() {
            return check == null || !check.settled();
        }
    }

    /**
     * A second look at one correction.
     *
     * @param settled whether it is corrected
     * @param note in words for the applicant, or null
     * @param by who looked
     * @param at when
     */
    public record Check(boolean settled, @Nullable String note, String by, Instant at) {}

    static Conclusion absent(Instant at) {
        return new Conclusion(Kind.ABSENT, List.of(), null, null, at);
    }

    /** @param notes one for each correction; none says that all is well */
    public static Conclusion of(List<String> notes, @Nullable String note, String by, Instant at) {
        List<Correction> corrections = IntStream.range(0, notes.size())
                .mapToObj(i -> new Correction(i + 1, notes.get(i), null))
                .toList();
        return new Conclusion(corrections.isEmpty() ? Kind.OK : Kind.CORRECT, corrections, note, by, at);
    }

    public int openCorrections() {
        return Math.toIntExact(corrections.stream().filter(Correction::isOpen).count());
    }

    Conclusion checked(int number, Check check) {
        var after = new ArrayList<>(corrections);
        after.replaceAll(each -> each.number() == number ? new Correction(number, each.note(), check) : each);
        return new Conclusion(kind, after, note, by, at);
    }
}
