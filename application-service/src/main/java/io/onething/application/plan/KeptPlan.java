package io.onething.application.plan;

import io.onething.plan.Plan;

/**
 * A plan that is kept.
 *
 * @param digest SHA-256 of its content, lower-case hexadecimal
 * @param plan the plan
 */
public record KeptPlan(String digest, Plan plan) {}
