package io.onething.catalog.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.catalog.Catalog;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import io.onething.test.ServiceTest;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ReleaseIT {
    @Autowired
    Publishing publishing;

    @Autowired
    Catalog catalog;

    @Autowired
    Themes themes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_restart_publishes_nothing_anew() {
        assertThat(publishing.publishRelease(catalog.themes(), catalog.fields()))
                .isEmpty();
        for (Theme theme : catalog.themes()) {
            ThemeEdition stored = themes.find(theme.code(), 1).orElseThrow();
            assertThat(Definitions.digest(stored.theme(), stored.fields())).isEqualTo(stored.digest());
        }
    }

    @Test
    void a_restart_does_not_bring_back_what_an_operator_replaced() {
        Theme released = renamed("REPLACED", "as released");
        publishing.publishRelease(List.of(released), catalog.fields());
        publishing.publish(renamed("REPLACED", "as the operator wants it"), catalog.fields(), "operator");
        assertThat(publishing.publishRelease(List.of(released), catalog.fields()))
                .isEmpty();
        assertThat(themes.latest("REPLACED").orElseThrow().theme().nameEn()).isEqualTo("as the operator wants it");
    }

    @Test
    void instances_that_start_together_publish_once() throws InterruptedException, ExecutionException {
        List<Theme> release = List.of(renamed("TOGETHER_A", "one"), renamed("TOGETHER_B", "two"));
        var start = new CountDownLatch(1);
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> published = IntStream.range(0, 6)
                    .mapToObj(_ -> instances.submit(() -> {
                        start.await();
                        return publishing
                                .publishRelease(release, catalog.fields())
                                .size();
                    }))
                    .toList();
            start.countDown();
            int sum = 0;
            for (Future<Integer> each : published) {
                sum += each.get();
            }
            assertThat(sum).isEqualTo(2);
        }
        assertThat(jdbc.sql("select count(*) from outbox where subject in ('TOGETHER_A', 'TOGETHER_B')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Theme renamed(String code, String nameEn) {
        Theme theme = catalog.themes().getFirst();
        return new Theme(
                code,
                theme.nameZh(),
                nameEn,
                theme.subject(),
                theme.lifecycleStage(),
                theme.region(),
                theme.sources(),
                theme.figures(),
                theme.applicants(),
                theme.delivery(),
                theme.promisedTotal(),
                theme.situations(),
                theme.eligibility(),
                theme.items(),
                theme.rules(),
                theme.notFound(),
                theme.assumed(),
                theme.examples(),
                theme.unconditionalQuestions());
    }
}
