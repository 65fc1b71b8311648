package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The one description of all events names every contract and every topic, and nothing that is not there. */
class AsyncApiTest {
    private static final Path FILE = Checkout.file("docs/asyncapi.yaml");
    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(Checkout.text(FILE));

    /** Of the platform itself and of no service, so its schema is in the document. */
    private static final String PARKED = "onething.event.parked.v1";

    @Test
    void every_contract_is_the_payload_of_exactly_one_message() {
        List<Path> payloads = messages().stream()
                .filter(message -> message.path("payload").has("$ref"))
                .map(message -> target(message.path("payload").path("$ref").asString()))
                .toList();

        assertThat(payloads).containsExactlyInAnyOrderElementsOf(contracts());
    }

    @Test
    void a_message_is_named_as_its_contract() {
        for (JsonNode message : messages()) {
            String reference = message.path("payload").path("$ref").asString("");
            String name = reference.isEmpty() ? PARKED : "onething." + eventName(target(reference));

            assertThat(message.path("name").asString()).isEqualTo(name);
        }
    }

    @Test
    void every_message_travels_on_exactly_one_channel() {
        List<String> carried = new ArrayList<>();
        DOCUMENT.path("channels")
                .forEach(channel -> channel.path("messages")
                        .forEach(message -> carried.add(message.path("$ref").asString())));

        assertThat(carried)
                .containsExactlyInAnyOrderElementsOf(
                        DOCUMENT.path("components").path("messages").propertyNames().stream()
                                .map(name -> "#/components/messages/" + name)
                                .toList());
    }

    @Test
    void a_channel_is_a_topic_of_the_code() {
        var addresses = new ArrayList<String>();
        DOCUMENT.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asString()));

        assertThat(addresses)
                .containsExactlyInAnyOrder(
                        Topics.CASE_FILE,
                        Topics.APPROVAL,
                        Topics.LICENSE,
                        Topics.CATALOG,
                        Topics.tasksOf("{code}"),
                        Topics.decisionsOf("{code}"),
                        Topics.deadLettersOf("{topic}"));
    }

    @Test
    void an_operation_names_messages_of_its_own_channel() {
        for (JsonNode operation : DOCUMENT.path("operations")) {
            String channel = operation.path("channel").path("$ref").asString();

            assertThat(operation.path("messages"))
                    .allSatisfy(message ->
                            assertThat(message.path("$ref").asString()).startsWith(channel + "/messages/"));
        }
    }

    @Test
    void every_reference_resolves() {
        var references = new ArrayList<String>();
        collect(DOCUMENT, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(target(reference)).isRegularFile();
            }
        });
    }

    private static List<JsonNode> messages() {
        var messages = new ArrayList<JsonNode>();
        DOCUMENT.path("components").path("messages").forEach(messages::add);
        return messages;
    }

    private static List<Path> contracts() {
        return Checkout.files("[^/]+/contract/events/[^/]+\\.schema\\.json");
    }

    private static Path target(String reference) {
        return FILE.resolveSibling(reference).normalize();
    }

    private static String eventName(Path schema) {
        return schema.getFileName().toString().replace(".schema.json", "");
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }
}
