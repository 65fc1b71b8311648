package io.onething.catalog.theme;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition freezes, as it is stored: the theme, and the part of the field dictionary that gives its fields their
 * meaning. The digest is taken of this text, so it has a mapper of its own that no setting of the web layer touches.
 * What is null is left out, so that a field the format may gain leaves the digests of old content as they are.
 */
public final class Definitions {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Definitions() {}

    private record Definition(Theme theme, Fields fields) {}

    public static String write(Theme theme, Fields fields) {
        return JSON.writeValueAsString(new Definition(theme, fields));
    }

    public static ThemeEdition read(int edition, Instant publishedAt, String digest, String text) {
        Definition definition = JSON.readValue(text, Definition.class);
        return new ThemeEdition(edition, publishedAt, digest, definition.theme(), definition.fields());
    }

    /** SHA-256 of the stored form, lower-case hexadecimal. */
    public static String digest(Theme theme, Fields fields) {
        try {
            byte[] bytes = write(theme, fields).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
