package io.onething.approval.task.store;

import io.onething.kernel.PersonalData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Values as encrypted JSON, bound to the case they belong to. */
@Component
class SealedJson {
    private final JsonMapper json;
    private final PersonalData personalData;

    SealedJson(JsonMapper json, PersonalData personalData) {
        this.json = json;
        this.personalData = personalData;
    }

    byte[] seal(Object value, String caseNumber) {
        return personalData.encrypt(json.writeValueAsBytes(value), caseNumber);
    }

    <T> T open(byte[] sealed, Class<T> type, String caseNumber) {
        return json.readValue(personalData.decrypt(sealed, caseNumber), type);
    }
}
