package io.onething.application;

import io.onething.plan.Plan;
import io.onething.plan.PlannedMaterial;
import io.onething.plan.theme.Example;
import io.onething.plan.theme.ThemeEdition;
import io.onething.test.TestTokens;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a portal does for one applicant. */
public final class Portal {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient client;
    private final String token;

    public Portal(RestTestClient client, String applicant) {
        this(TestTokens.applicant(applicant), client);
    }

    public Portal(String token, RestTestClient client) {
        this.client = client;
        this.token = token;
    }

    public Reply open(ThemeEdition edition, int example) {
        return open(edition, example, UUID.randomUUID().toString());
    }

    public Reply open(ThemeEdition edition, int example, String key) {
        Example told = TestThemes.example(edition, example);
        return post("/api/case-files", key, body(edition.theme().code(), told.answers(), told.chosen()));
    }

    public static Map<String, Object> body(String theme, Object answers, Object chosen) {
        return Map.of("theme", theme, "answers", answers, "chosen", chosen);
    }

    /** Opens, fills in and submits; returns the number. */
    public String file(ThemeEdition edition, int example) {
        Reply draft = open(edition, example);
        String number = draft.text("number");
        Plan plan = TestThemes.plan(edition, example);
        Reply filled = put("/api/case-files/" + number + "/form", draft.etag(), TestThemes.form(plan));
        Reply submitted = submit(number, uploadAll(number, plan).orElseGet(filled::etag));
        if (submitted.status() != 202) {
            throw new AssertionError(submitted);
        }
        return number;
    }

    /** Uploads everything that is asked; returns the draft's tag, or nothing where nothing is. */
    public Optional<String> uploadAll(String number, Plan plan) {
        Optional<String> etag = Optional.empty();
        for (PlannedMaterial paper : plan.materials()) {
            if (paper.mustBeUploaded()) {
                etag = Optional.of(upload(number, paper.key()).etag());
            }
        }
        return etag;
    }

    public Reply upload(String number, String material) {
        Reply uploaded = upload(
                number,
                material,
                "paper.pdf",
                TestFiles.pdf(),
                UUID.randomUUID().toString());
        if (uploaded.status() != 201) {
            throw new AssertionError(uploaded);
        }
        return uploaded;
    }

    public Reply submit(String number, @Nullable String etag) {
        return submit(number, etag, UUID.randomUUID().toString());
    }

    public Reply submit(String number, @Nullable String etag, String key) {
        return send(HttpMethod.POST, "/api/case-files/" + number + "/submission", etag, key, null);
    }

    public Reply find(String number) {
        return get("/api/case-files/" + number);
    }

    public Reply get(String path) {
        return send(HttpMethod.GET, path, null, null, null);
    }

    public Reply post(String path, @Nullable String key, Object body) {
        return send(HttpMethod.POST, path, null, key, body);
    }

    public Reply put(String path, @Nullable String etag, Object body) {
        return send(HttpMethod.PUT, path, etag, null, body);
    }

    public Reply delete(String path) {
        return send(HttpMethod.DELETE, path, null, null, null);
    }

    public Reply send(
            HttpMethod method, String path, @Nullable String etag, @Nullable String key, @Nullable Object body) {
        var request = client.method(method).uri(path).header("Authorization", token);
        if (etag != null) {
            request = request.header("If-Match", etag);
        }
        if (key != null) {
            request = request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return reply(request.exchange().expectBody(byte[].class).returnResult());
    }

    public Reply upload(String number, String material, String fileName, byte[] content, String key) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("material", material);
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        return reply(client.post()
                .uri("/api/case-files/" + number + "/materials")
                .header("Authorization", token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange()
                .expectBody(byte[].class)
                .returnResult());
    }

    public EntityExchangeResult<byte[]> download(String path) {
        return client.get()
                .uri(path)
                .header("Authorization", token)
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
    }

    private static Reply reply(EntityExchangeResult<byte[]> result) {
        byte @Nullable [] body = result.getResponseBody();
        return new Reply(
                result.getStatus().value(),
                result.getResponseHeaders(),
                body == null || body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body));
    }
}
