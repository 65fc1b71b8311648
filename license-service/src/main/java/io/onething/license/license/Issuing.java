package io.onething.license.license;

import io.onething.license.license.ApprovedItem.CaseItemKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 制证: one license for each approved item, however often and in however many events it is told to be approved. */
@Service
public class Issuing {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Licenses licenses;
    private final LicenseMaker maker;
    private final Announcements announcements;
    private final Clock clock;

    Issuing(Licenses licenses, LicenseMaker maker, Announcements announcements, Clock clock) {
        this.licenses = licenses;
        this.maker = maker;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Issues what has not been issued yet.
     *
     * @throws io.onething.document.CharacterWithoutGlyph where a license cannot be shown as it should be
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(List<ApprovedItem> approved) {
        Map<CaseItemKey, ApprovedItem> due = new LinkedHashMap<>();
        approved.forEach(item -> due.putIfAbsent(item.key(), item));
        due.keySet().removeAll(licenses.licensed(due.keySet()));
        if (due.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), BEIJING);
        List<Long> running = licenses.reserve(due.size());
        var made = new ArrayList<IssuedLicense>(due.size());
        for (ApprovedItem item : due.values()) {
            made.add(maker.make(item, LicenseNumber.of(today, running.get(made.size())), today));
        }
        announcements.issued(licenses.add(made));
    }
}
