package io.onething.approval.task;

import io.onething.approval.task.ClockSettings.ItemSetting;
import io.onething.approval.task.ClockSettings.LampSetting;
import java.util.Map;

/** Settings of the clock as tests need them. */
final class Settings {
    private Settings() {}

    static ClockSettings none() {
        return of(Map.of());
    }

    static ClockSettings of(Map<String, ItemSetting> items) {
        return new ClockSettings(new LampSetting(1, 20), Map.of(), items);
    }
}
