package io.onething.catalog.calendar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** 行政区划: whose days off and working weekends count. Codes are those of GB/T 2260. */
final class Region {
    /** The whole country. */
    static final String NATION = "CN";

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}");

    private Region() {}

    static boolean isCode(String region) {
        return region.equals(NATION) || CODE.matcher(region).matches();
    }

    /**
     * Those whose notices hold in a region: the nation, the province, the city, the county itself. What is no code of
     * a region has no notice of its own and follows the nation.
     */
    static List<String> chain(String region) {
        var chain = new LinkedHashSet<>(List.of(NATION));
        if (CODE.matcher(region).matches()) {
            chain.add(region.substring(0, 2) + "0000");
            chain.add(region.substring(0, 4) + "00");
            chain.add(region);
        }
        return List.copyOf(chain);
    }
}
