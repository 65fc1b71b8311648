package io.onething.license.license;

import io.onething.license.license.ApprovedItem.Holder;
import java.util.Map;

/**
 * The personal data of a license; encrypted at rest.
 *
 * @param holder who holds it
 * @param output what the decision says, value by field code, in order
 */
public record Particulars(Holder holder, Map<String, Object> output) {}
