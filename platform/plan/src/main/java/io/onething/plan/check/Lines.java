package io.onething.plan.check;

import java.util.Map;

/**
 * The lines of a file at which its values stand.
 *
 * @param file name of the file
 * @param byPointer line by JSON pointer, from 1
 */
public record Lines(String file, Map<String, Integer> byPointer) {

    /** Lines of a theme that came from no file. */
    public static Lines none(String name) {
        return new Lines(name, Map.of());
    }

    public Lines {
        byPointer = Map.copyOf(byPointer);
    }

    /** The line of a value, or of the nearest value around it; 1 where nothing is known. */
    public int at(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = parent(place)) {
            Integer line = byPointer.get(place);
            if (line != null) {
                return line;
            }
        }
        return byPointer.getOrDefault("", 1);
    }

    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
