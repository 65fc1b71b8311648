package io.onething.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A part of a list.
 *
 * @param items at most as many as asked for
 * @param next the {@code cursor} of the following part, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows that were read with {@code limit + 1}.
     *
     * @param key of the last row shown, from which the next page goes on; any text
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, encode(key.apply(shown.getLast())));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /** 1 to 200, 50 where nothing is asked. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "limit-out-of-range", MOST);
        }
        return asked;
    }

    /** The key inside a cursor, or null for the first page; 400 {@code cursor-invalid} for what we did not write. */
    public static @Nullable String key(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            // No key of ours holds U+0000, and PostgreSQL refuses it.
            if (key.indexOf('\0') < 0) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw cursorInvalid();
        }
        throw cursorInvalid();
    }

    /** The number inside a cursor, or the given start for the first page. */
    public static long number(@Nullable String cursor, long start) {
        @Nullable String key = key(cursor);
        if (key == null) {
            return start;
        }
        if (!key.matches("\\d{1,18}")) {
            throw cursorInvalid();
        }
        return Long.parseLong(key);
    }

    private static Problem cursorInvalid() {
        return Problem.of(HttpStatus.BAD_REQUEST, "cursor-invalid");
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
