package io.onething.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal data at rest (个人信息保护法 art. 51) with AES-256-GCM: a fresh nonce of twelve bytes, then the
 * cipher text with its tag. The context, such as a case number, is authenticated with it, so that a value moved to
 * another row does not decrypt.
 */
public final class PersonalData {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes, kept outside the database */
    public PersonalData(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("the key of personal data has 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    public byte[] encrypt(byte[] plain, String context) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, context);
        byte[] out = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, out, NONCE, sealed.length);
        return out;
    }

    /** @throws IllegalStateException where key, context or bytes are not those of the encryption */
    public byte[] decrypt(byte[] encrypted, String context) {
        byte[] nonce = Arrays.copyOf(encrypted, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(encrypted, NONCE, encrypted.length), context);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data cannot be read with this key and context", e);
        }
    }
}
