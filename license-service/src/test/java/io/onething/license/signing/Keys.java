package io.onething.license.signing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keys kept in memory; each instance is an authority of its own. */
public final class Keys implements StoredKeys {
    private final List<StoredKey> keys = new ArrayList<>();

    public static SigningKey fresh(Clock clock) {
        return new SigningKeys(new Keys(), clock).current();
    }

    @Override
    public synchronized List<StoredKey> all() {
        return keys.stream().sorted(Comparator.comparing(StoredKey::generation)).toList();
    }

    @Override
    public synchronized void addUnlessThere(StoredKey key) {
        if (keys.stream().noneMatch(there -> there.generation() == key.generation())) {
            keys.add(key);
        }
    }
}
