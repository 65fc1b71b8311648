package io.onething.notification;

import io.onething.kernel.PersonalData;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** 通知服务: outgoing words of the platform. */
@SpringBootApplication
public class NotificationApplication {
    public static void main(String[] args) {
        SpringApplication.run(NotificationApplication.class, args);
    }

    @Bean
    PersonalData personalData(@Value("${ONETHING_DATA_KEY}") String key) {
        return new PersonalData(Base64.getDecoder().decode(key));
    }
}
