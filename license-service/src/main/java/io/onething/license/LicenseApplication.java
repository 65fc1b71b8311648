package io.onething.license;

import io.onething.kernel.PersonalData;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class LicenseApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(LicenseApplication.class, arguments);
    }

    @Bean
    PersonalData personalData(@Value("${ONETHING_DATA_KEY}") String key) {
        return new PersonalData(Base64.getDecoder().decode(key));
    }
}
