package io.onething.catalog.files;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** How data that changes with a release is answered: whoever has it already is told so in a few bytes. */
public final class ReferenceData {
    private ReferenceData() {}

    /**
     * Answers with the data, or 304 where the caller has it.
     *
     * @param data records of values, whose text tells equal from unequal content
     */
    public static <T> ResponseEntity<T> response(T data) {
        var etag = UUID.nameUUIDFromBytes(data.toString().getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .eTag(etag.toString())
                .cacheControl(CacheControl.noCache())
                .body(data);
    }
}
