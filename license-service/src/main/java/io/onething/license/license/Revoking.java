package io.onething.license.license;

import io.onething.license.license.ApprovedItem.CaseItemKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 撤销: a license goes with the approval it comes from, however often that is told. */
@Service
public class Revoking {
    private final Licenses licenses;
    private final Announcements announcements;

    Revoking(Licenses licenses, Announcements announcements) {
        this.licenses = licenses;
        this.announcements = announcements;
    }

    /** Revokes licenses in force; an item whose license is revoked already, or never was, has no effect. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(List<RevokedItem> revoked) {
        if (revoked.isEmpty()) {
            return;
        }
        Map<CaseItemKey, RevokedItem> first = new LinkedHashMap<>();
        revoked.forEach(each -> first.putIfAbsent(each.key(), each));
        announcements.revoked(licenses.revoke(first.values()), first);
    }
}
