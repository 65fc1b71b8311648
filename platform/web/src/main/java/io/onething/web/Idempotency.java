package io.onething.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code Idempotency-Key}: a request that creates is carried out once, and a repeat gets the first answer. The key is
 * written in the transaction of the effect, so that a crash leaves both or neither. Keys belong to the caller: another
 * caller's same key is another key. They are kept for seven days, since departments retry late.
 */
public final class Idempotency {
    private static final int LONGEST_KEY = 255;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, TransactionTemplate transactions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the effect in a transaction, once for caller and key.
     *
     * @param key the header's value; null or empty is refused with 400 {@code idempotency-key-missing}
     * @param request all that decides the effect: method, path and body; another request under the same key is refused
     *     with 422 {@code idempotency-key-reused}
     * @param effect returns the answer, which is kept as JSON and given again; joins the transaction
     */
    public <T> T once(Caller caller, @Nullable String key, Object request, Class<T> type, Supplier<T> effect) {
        if (key == null || key.isBlank()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "idempotency-key-missing");
        }
        if (key.length() > LONGEST_KEY) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "idempotency-key-too-long", LONGEST_KEY);
        }
        String digest = digest(request);
        return transactions.execute(status -> {
            // A repeat in flight waits here for the first one's end; lock_timeout turns a long wait into 409 "busy".
            if (!claim(caller.subject(), key, digest)) {
                return json.readValue(firstAnswer(caller.subject(), key, digest), type);
            }
            T answer = effect.get();
            jdbc.sql("update idempotency_key set answer = ? where caller = ? and key = ?")
                    .params(json.writeValueAsString(answer), caller.subject(), key)
                    .update();
            return answer;
        });
    }

    private boolean claim(String caller, String key, String digest) {
        return jdbc.sql("""
                        insert into idempotency_key (caller, key, request_digest, created_at)
                        values (?, ?, ?, ?) on conflict do nothing""")
                        .params(caller, key, digest, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private String firstAnswer(String caller, String key, String digest) {
        Optional<String> answer =
                jdbc.sql("""
                        select answer from idempotency_key where caller = ? and key = ? and request_digest = ?""").params(caller, key, digest).query(String.class).optional();
        return answer.orElseThrow(() -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused"));
    }

    private String digest(Object request) {
        try {
            byte[] bytes = json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
