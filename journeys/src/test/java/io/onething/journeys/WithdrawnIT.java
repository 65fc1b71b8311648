package io.onething.journeys;

import io.onething.local.demo.Stage;
import io.onething.local.demo.StoryClock;
import io.onething.local.demo.TakenBack;
import io.onething.local.platform.Service;
import io.onething.local.platform.ServiceProcess;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Withdrawn after two of five licenses are out, while a service that is needed for it dies. Nothing stays half undone. */
class WithdrawnIT {
    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"APPROVAL_SERVICE", "LICENSE_SERVICE", "APPLICATION_SERVICE"})
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void a_withdrawal_is_finished_after_the_death_of(Service service) {
        try (var _ = WholePlatform.departments("HUKOU:silent,BIRTH_COST:silent,MATERNITY_ALLOWANCE:silent")) {
            var stage = new Stage(
                    WholePlatform::portalOf,
                    new StoryClock(WholePlatform.platform().data().clock()),
                    WholePlatform.QUIET);
            String number = TakenBack.twoLicenses(stage);
            ServiceProcess process = WholePlatform.platform().process(service);
            stage.withdraw(number, Map.of("reason", "信息有误"));
            process.kill();
            process.restart();
            process.awaitReady();
            TakenBack.isWithdrawn(stage, number);
        }
    }
}
