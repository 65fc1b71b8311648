package io.onething.license.license;

import io.onething.license.license.ApprovedItem.CaseItemKey;
import java.time.Instant;

/**
 * An approval that was revoked (撤销), and with it what it ended in.
 *
 * @param key case file and item
 * @param ground of the law, as the department told it
 * @param at when it was revoked
 */
public record RevokedItem(CaseItemKey key, String ground, Instant at) {}
