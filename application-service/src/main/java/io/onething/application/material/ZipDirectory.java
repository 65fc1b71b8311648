package io.onething.application.material;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in a ZIP's central directory. Nothing is unpacked, so that no archive can unfold into more than it is. */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private ZipDirectory() {}

    /** Empty for what is no ZIP; what is broken further on ends the list. */
    static Set<String> names(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var names = new HashSet<String>();
        int at = beginning(zip);
        while (at >= 0 && at <= content.length - ENTRY_LENGTH && zip.getInt(at) == ENTRY) {
            int name = unsigned(zip, at + 28);
            int behind = at + ENTRY_LENGTH + name;
            if (behind > content.length) {
                break;
            }
            names.add(new String(content, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
            at = behind + unsigned(zip, at + 30) + unsigned(zip, at + 32);
        }
        return names;
    }

    private static int beginning(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return zip.getInt(at + 16);
            }
        }
        return -1;
    }

    private static int unsigned(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
