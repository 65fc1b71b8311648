package io.onething.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs tokens as the identity server does, and shows its keys. */
final class Issuer {
    private final RSAKey key = newKey();
    private final Service server = new Service("issuer");

    Issuer() {
        server.on("/oauth2/jwks", exchange -> Service.answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    }

    String address() {
        return server.address();
    }

    String token(String subject, String... roles) {
        return sign(claims(subject, "onething", Duration.ofHours(1)).claim("roles", List.of(roles)));
    }

    String tokenForAnother(String audience) {
        return sign(claims("wang.fang", audience, Duration.ofHours(1)));
    }

    String expiredToken() {
        return sign(claims("wang.fang", "onething", Duration.ofHours(-1)));
    }

    @SuppressWarnings("JavaUtilDate") // of Nimbus
    private JWTClaimsSet.Builder claims(String subject, String audience, Duration life) {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience(audience)
                .expirationTime(Date.from(Instant.now().plus(life)));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
