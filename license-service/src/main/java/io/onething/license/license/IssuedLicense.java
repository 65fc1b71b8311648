package io.onething.license.license;

/**
 * A license with all that belongs to it, as it is kept.
 *
 * @param license the license
 * @param particulars its personal data
 * @param file the signed PDF
 */
public record IssuedLicense(License license, Particulars particulars, byte[] file) {}
