package io.onething.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds personal data that lies encrypted: the same value gives the same index, and nobody without the key can tell a
 * value from its index, not even by trying all there are (HMAC-SHA-256 under a key derived from the data key).
 */
@Component
public class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public BlindIndex(@Value("${onething.data-key}") String dataKey) {
        byte[] derived = mac(
                new SecretKeySpec(Base64.getDecoder().decode(dataKey), ALGORITHM),
                "onething blind index".getBytes(StandardCharsets.UTF_8));
        this.key = new SecretKeySpec(derived, ALGORITHM);
    }

    /**
     * The index of a value.
     *
     * @param purpose keeps indexes of different things apart
     * @return 64 hexadecimal digits
     */
    public String of(String purpose, String value) {
        return HexFormat.of().formatHex(mac(key, (purpose + "\0" + value).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] mac(SecretKeySpec key, byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
