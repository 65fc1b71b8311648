package io.onething.local.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The processes of the platform, in the order in which they are of use to each other. */
public enum Service {
    CONFIG_SERVER(8888, false),
    IDENTITY_SERVER(9000, false),
    CATALOG_SERVICE(8081, true),
    APPLICATION_SERVICE(8082, true),
    APPROVAL_SERVICE(8083, true),
    LICENSE_SERVICE(8084, true),
    NOTIFICATION_SERVICE(8085, true),
    GATEWAY(8080, false);

    private final int usualPort;
    private final boolean database;

    Service(int usualPort, boolean database) {
        this.usualPort = usualPort;
        this.database = database;
    }

    /** As its folder, jar and configuration file are called. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int usualPort() {
        return usualPort;
    }

    boolean hasDatabase() {
        return database;
    }

    /** Database and its owner bear one name. */
    public String database() {
        return name().toLowerCase(Locale.ROOT).replace("_service", "");
    }

    /** The environment variable by which others find it. */
    String addressVariable() {
        return "ONETHING_" + name().replace("_SERVICE", "") + "_URL";
    }

    static List<Service> withDatabase() {
        return Arrays.stream(values()).filter(Service::hasDatabase).toList();
    }
}
