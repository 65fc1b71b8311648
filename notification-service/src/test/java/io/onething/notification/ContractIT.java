package io.onething.notification;

import io.onething.test.OpenApiSnapshot;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class ContractIT extends Stories {
    @LocalServerPort
    int port;

    @Test
    void the_rest_contract_is_as_released() {
        OpenApiSnapshot.assertUnchanged(port);
    }
}
