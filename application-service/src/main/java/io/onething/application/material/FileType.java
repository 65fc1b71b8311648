package io.onething.application.material;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a material may be. What a file is, its bytes say: names and headers can be anything. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    /** 版式文档 GB/T 33190: a ZIP with OFD.xml at its root */
    OFD("application/ofd", "ofd");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        return switch (this) {
            case PDF -> begins(content, '%', 'P', 'D', 'F', '-');
            case PNG -> begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
            case JPEG -> begins(content, 0xff, 0xd8, 0xff);
            case OFD ->
                begins(content, 'P', 'K', 3, 4) && ZipDirectory.names(content).contains("OFD.xml");
        };
    }

    private static boolean begins(byte[] content, int... magic) {
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
