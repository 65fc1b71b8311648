package io.onething.application.undertaking;

import io.onething.application.undertaking.Undertaking.Kind;
import java.time.Instant;
import java.util.List;

/** All that was ever signed, kept for good. */
public interface UndertakingStore {
    void add(String caseNumber, Undertaking signed);

    /** Whether one was there that holds; what was signed stays readable. */
    boolean takeBack(String caseNumber, String item, Kind kind, Instant at);

    /** Those of a case file that hold, by item. */
    List<Undertaking> of(String caseNumber);
}
