package io.onething.approval.inspection;

import java.util.Arrays;
import java.util.Optional;

/** What photos and notes of a visit may be. What a file is, its bytes say. */
public enum FileType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
    JPEG("image/jpeg", 0xff, 0xd8, 0xff);

    private final String mediaType;
    private final int[] magic;

    FileType(String mediaType, int... magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
