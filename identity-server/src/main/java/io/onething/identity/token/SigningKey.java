package io.onething.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The RS256 key (the algorithm every resource server accepts unasked) that signs tokens, kept as a JWK in a file. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey generate() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
    }

    /** Reads the key of the file, or makes the file: a restart keeps the tokens that are out valid. */
    static RSAKey keptIn(Path file) throws JOSEException, IOException, ParseException {
        if (Files.exists(file)) {
            return RSAKey.parse(Files.readString(file));
        }
        RSAKey key = generate();
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Its owner's from the first byte on, not after the fact.
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key.toJSONString());
        return key;
    }
}
