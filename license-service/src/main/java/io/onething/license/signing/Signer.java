package io.onething.license.signing;

/** 签名端口: signs in the name of the issuing platform. A seal service or an HSM can stand behind it. */
public interface Signer {
    /**
     * Signs some bytes.
     *
     * @return detached CMS SignedData (RFC 5652) in DER, at most 4096 bytes, with the signer's certificate in it
     */
    byte[] sign(byte[] content);
}
