package io.onething.local.platform;

import io.onething.plan.catalog.CatalogFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The departments' topics, made before anybody listens, as operators do who give each department rights on its own.
 * What is missing approval-service makes itself, but consumers notice a new topic only after a while.
 */
final class DepartmentTopics {
    private DepartmentTopics() {}

    static void provide(String bootstrapServers, Path catalog) {
        List<NewTopic> topics = CatalogFiles.read(catalog).departments().stream()
                .map(department -> department.code().toLowerCase(Locale.ROOT))
                .flatMap(code -> Stream.of("tasks", "decisions")
                        .map(kind -> new NewTopic("onething.department." + code + "." + kind, 1, (short) 1)))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (var created : admin.createTopics(topics).values().values()) {
                created.get();
            }
        } catch (ExecutionException e) {
            // All were made together at the first start.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot make the departments' topics", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
