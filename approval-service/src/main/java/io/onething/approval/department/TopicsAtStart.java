package io.onething.approval.department;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** The topics of the departments that are known when the service starts, so that their first task need not wait. */
@Component
class TopicsAtStart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(TopicsAtStart.class);

    private final DepartmentTopics topics;
    private final DepartmentProperties properties;

    TopicsAtStart(DepartmentTopics topics, DepartmentProperties properties) {
        this.topics = topics;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            topics.ensure(properties.departments());
        } catch (TransientDataAccessException e) {
            log.warn("topics of departments wait for their first task: {}", e.getMessage());
        }
    }
}
