package io.onething.license.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A key and who vouches for it.
 *
 * @param root what verifiers trust
 * @param certificate of the key, issued by the root
 * @param key the private key
 */
public record SigningKey(X509Certificate root, X509Certificate certificate, PrivateKey key) {}
