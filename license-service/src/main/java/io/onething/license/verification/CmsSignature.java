package io.onething.license.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A detached signature that fits its content and the certificate within it; whether that certificate is to be trusted
 * is another question.
 *
 * @param certificate of the signer
 * @param signedAt the signing time, as the signer says
 */
record CmsSignature(X509Certificate certificate, Instant signedAt) {

    /** Empty where it does not fit or is not in the form of ours: one signer, ECDSA over SHA-256, signed attributes. */
    static Optional<CmsSignature> over(SignedBytes signed) {
        try {
            CMSSignedData data = parse(signed);
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (!data.isDetachedSignature() || signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.iterator().next();
            Collection<X509CertificateHolder> holders = certificates(data, signer);
            if (holders.size() != 1 || !isOfOurForm(signer)) {
                return Optional.empty();
            }
            X509CertificateHolder holder = holders.iterator().next();
            if (!namesItsCertificate(signer, holder)
                    || !signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder))) {
                return Optional.empty();
            }
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
            return Optional.of(new CmsSignature(certificate, signedAt(signer)));
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException
                | RuntimeException malformed) {
            return Optional.empty();
        }
    }

    /** Behind the signature there is only the zero padding of the room reserved for it. */
    private static CMSSignedData parse(SignedBytes signed) throws IOException, CMSException {
        var bytes = new ByteArrayInputStream(signed.cms());
        try (var asn1 = new ASN1InputStream(bytes)) {
            var info = ContentInfo.getInstance(asn1.readObject());
            for (byte padding : bytes.readAllBytes()) {
                if (padding != 0) {
                    throw new IOException("something follows the signature");
                }
            }
            return new CMSSignedData(new CMSProcessableByteArray(signed.content()), info);
        }
    }

    @SuppressWarnings("unchecked") // BouncyCastle's SignerId is a selector without its type
    private static Collection<X509CertificateHolder> certificates(CMSSignedData data, SignerInformation signer) {
        return data.getCertificates().getMatches(signer.getSID());
    }

    private static boolean isOfOurForm(SignerInformation signer) {
        return signer.getDigestAlgorithmID().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
                && signer.getEncryptionAlgOID().equals(X9ObjectIdentifiers.ecdsa_with_SHA256.getId())
                && signer.getSignedAttributes() != null
                && signer.getUnsignedAttributes() == null;
    }

    /** RFC 5035: the signer says with which certificate it signed. */
    private static boolean namesItsCertificate(SignerInformation signer, X509CertificateHolder holder)
            throws GeneralSecurityException, IOException {
        Attribute named = only(signer.getSignedAttributes(), PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(holder.getEncoded());
        var first =
                SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts()[0];
        return first.getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
                && MessageDigest.isEqual(digest, first.getCertHash());
    }

    private static Instant signedAt(SignerInformation signer) {
        Attribute time = only(signer.getSignedAttributes(), CMSAttributes.signingTime);
        return Time.getInstance(time.getAttributeValues()[0]).getDate().toInstant();
    }

    private static Attribute only(AttributeTable attributes, ASN1ObjectIdentifier type) {
        Attribute attribute = attributes.get(type);
        if (attribute == null || attributes.getAll(type).size() != 1 || attribute.getAttributeValues().length != 1) {
            throw new IllegalArgumentException("an attribute is missing or not alone");
        }
        return attribute;
    }
}
