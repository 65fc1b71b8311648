package io.onething.gateway;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The issuer and the services of the test, one of which is down. */
final class Landscape {
    static final Issuer ISSUER = new Issuer();
    static final Service CATALOG = new Service("catalog-service");
    static final Service APPLICATION = new Service("application-service");
    static final Service APPROVAL = new Service("approval-service");
    static final Service NOTIFICATION = new Service("notification-service");

    private Landscape() {}

    static void addresses(DynamicPropertyRegistry properties) {
        var down = new Service("license-service");
        down.stop();
        properties.add("ONETHING_ISSUER", ISSUER::address);
        properties.add("ONETHING_CATALOG_URL", CATALOG::address);
        properties.add("ONETHING_APPLICATION_URL", APPLICATION::address);
        properties.add("ONETHING_APPROVAL_URL", APPROVAL::address);
        properties.add("ONETHING_LICENSE_URL", down::address);
        properties.add("ONETHING_NOTIFICATION_URL", NOTIFICATION::address);
        properties.add("onething.gateway.rate-limit.per-second", () -> "10");
        properties.add("onething.gateway.rate-limit.burst", () -> "50");
        properties.add("onething.gateway.upstream.read-timeout", () -> "1s");
    }
}
