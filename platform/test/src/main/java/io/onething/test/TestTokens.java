package io.onething.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.onething.web.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens as the issuer signs them, with a key of the test's own. Each is a whole {@code Authorization} header. */
public final class TestTokens {
    private static final RSAKey KEY = newKey();

    private TestTokens() {}

    public static String applicant(String subject) {
        return bearer(subject, null, Role.APPLICANT);
    }

    /** @param department code, such as GA */
    public static String clerk(String department) {
        return bearer("clerk." + department, department, Role.CLERK);
    }

    public static String departmentSystem(String department) {
        return bearer("department-" + department, department, Role.DEPARTMENT_SYSTEM);
    }

    public static String operator() {
        return bearer("operator", null, Role.OPERATOR);
    }

    public static String bearer(String subject, @Nullable String department, Role... roles) {
        var claims = new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("name", subject)
                .claim("email", subject + "@example.com")
                .claim("locale", "zh")
                .claim("roles", Arrays.stream(roles).map(Role::claim).toList())
                .claim("department", department)
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return "Bearer " + token.serialize();
    }

    static JwtDecoder decoder() {
        try {
            return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
