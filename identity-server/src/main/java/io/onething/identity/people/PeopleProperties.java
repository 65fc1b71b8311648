package io.onething.identity.people;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Who may sign in.
 *
 * @param demoPassword the password of all of them
 * @param people of demo-people.yml
 */
@ConfigurationProperties("onething.identity")
record PeopleProperties(String demoPassword, List<Person> people) {
    PeopleProperties {
        Assert.hasText(demoPassword, "set ONETHING_DEMO_PASSWORD: the password of the people in demo-people.yml");
    }

    /** A record would print its secret. */
    @Override
    public String toString() {
        return "PeopleProperties[" + people.size() + " people]";
    }
}
