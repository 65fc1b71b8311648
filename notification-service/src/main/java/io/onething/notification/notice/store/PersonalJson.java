package io.onething.notification.notice.store;

import io.onething.kernel.PersonalData;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Values of a case as encrypted JSON: names, reasons and decisions concern a person. */
@Component
class PersonalJson {
    private final PersonalData personal;
    private final JsonMapper json;

    PersonalJson(PersonalData personal, JsonMapper json) {
        this.personal = personal;
        this.json = json;
    }

    byte[] write(Object value, String caseNumber) {
        return personal.encrypt(json.writeValueAsBytes(value), caseNumber);
    }

    <T> T read(byte[] encrypted, String caseNumber, Class<T> type) {
        return json.readValue(new String(personal.decrypt(encrypted, caseNumber), StandardCharsets.UTF_8), type);
    }
}
