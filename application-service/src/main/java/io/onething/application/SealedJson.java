package io.onething.application;

import io.onething.kernel.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Personal data as it lies in the database: encrypted, and bound to the case file it belongs to. */
@Component
public class SealedJson {
    private final PersonalData personalData;
    private final JsonMapper json;

    SealedJson(@Value("${onething.data-key}") String key, JsonMapper json) {
        this.personalData = new PersonalData(Base64.getDecoder().decode(key));
        this.json = json;
    }

    public byte[] seal(Object value, String caseNumber) {
        return sealBytes(json.writeValueAsBytes(value), caseNumber);
    }

    public <T> T open(byte[] sealed, Class<T> type, String caseNumber) {
        return json.readValue(openBytes(sealed, caseNumber), type);
    }

    public byte[] sealBytes(byte[] plain, String context) {
        return personalData.encrypt(plain, context);
    }

    public byte[] openBytes(byte[] sealed, String context) {
        return personalData.decrypt(sealed, context);
    }

    public byte[] sealText(String text, String context) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8), context);
    }

    public String openText(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }
}
