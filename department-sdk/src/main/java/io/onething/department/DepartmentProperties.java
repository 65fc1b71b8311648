package io.onething.department;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.department}; the broker's address and security are {@code spring.kafka}.
 *
 * @param code of the department, such as {@code GA}
 * @param tries how often the handler is asked about one task
 * @param pause between two tries; doubles with each
 * @param atOnce how many tasks are handled side by side
 * @param receipts whether {@code received} is sent before the handler is asked
 */
@ConfigurationProperties("onething.department")
record DepartmentProperties(
        String code,
        @DefaultValue("3") int tries,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("16") int atOnce,
        @DefaultValue("true") boolean receipts) {

    ConnectionSettings on(java.util.Map<String, Object> kafka) {
        var settings =
                ConnectionSettings.of(kafka, code).withTries(tries, pause).withAtOnce(atOnce);
        return receipts ? settings : settings.withoutReceipts();
    }
}
