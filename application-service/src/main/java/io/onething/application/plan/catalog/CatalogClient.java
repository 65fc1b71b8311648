package io.onething.application.plan.catalog;

import io.onething.application.plan.Catalog;
import io.onething.application.plan.CatalogProperties;
import java.net.http.HttpClient;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** catalog-service over REST. */
@Component
class CatalogClient implements Catalog {
    private final RestClient client;
    private final JsonMapper json;

    CatalogClient(CatalogProperties properties, JsonMapper json) {
        var http = HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        this.client = RestClient.builder()
                .baseUrl(properties.url())
                .requestFactory(requests)
                .build();
        this.json = json;
    }

    private record Latest(int edition) {}

    @Override
    public Optional<Integer> latest(String theme) {
        return get("/api/themes/{code}", theme)
                .map(body -> json.readValue(body, Latest.class).edition());
    }

    @Override
    public Optional<String> edition(String theme, int edition) {
        return get("/api/themes/{code}/editions/{edition}", theme, edition);
    }

    @Override
    public Optional<String> calendar() {
        return get("/api/calendar");
    }

    private Optional<String> get(String path, Object... variables) {
        try {
            byte[] body = client.get()
                    .uri(path, variables)
                    .accept(MediaType.APPLICATION_JSON)
                    .retrieve()
                    .body(byte[].class);
            return Optional.of(new String(Objects.requireNonNull(body), java.nio.charset.StandardCharsets.UTF_8));
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return Optional.empty();
            }
            throw new CatalogAway(refused);
        } catch (RestClientException away) {
            throw new CatalogAway(away);
        }
    }
}
