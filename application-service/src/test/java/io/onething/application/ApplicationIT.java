package io.onething.application;

import io.onething.messaging.Topics;
import io.onething.test.ServiceTest;
import io.onething.test.TestTopics;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service with a catalog, and the topics of the services it listens to. */
@ServiceTest
@Import({StatementCount.class, Crash.class})
public abstract class ApplicationIT {
    @Autowired
    protected RestTestClient client;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        TestTopics.create(Topics.APPROVAL, Topics.LICENSE, Topics.CATALOG, Topics.deadLettersOf(Topics.APPROVAL));
        properties.add("onething.catalog.url", FakeCatalog::url);
    }

    /** A portal for an applicant who has filed nothing yet. */
    protected Portal somebody() {
        return new Portal(client, "applicant-" + UUID.randomUUID());
    }

    protected static void awaitState(Portal portal, String number, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> portal.find(number).text("state").equals(state));
    }

    protected static void awaitItem(Portal portal, String number, String item, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> portal.find(number)
                        .json()
                        .path("items")
                        .valueStream()
                        .anyMatch(each -> each.path("code").asString().equals(item)
                                && each.path("state").asString().equals(state)));
    }
}
