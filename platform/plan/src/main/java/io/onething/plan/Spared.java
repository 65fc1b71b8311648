package io.onething.plan;

/**
 * What filing once spares: the sums over the items one by one, beside what is left.
 *
 * @param fieldsSeparately fields that all items together would ask for
 * @param fieldsAsked fields that the one form asks for
 * @param materialsSeparately materials that all items together would ask for
 * @param materialsAsked materials that the applicant must bring; forms are not among them
 * @param materialsExempt materials that the applicant need not bring
 * @param materialsOnlyWhen materials asked for only under a condition stated in words
 * @param visitsSeparately departments to go to
 * @param visits what is left of them: 1, or 0 for a plan without items
 * @param workingDaysOneByOne promised working days of the items one after the other
 * @param workingDaysPromised promised working days of the whole
 */
public record Spared(
        int fieldsSeparately,
        int fieldsAsked,
        int materialsSeparately,
        int materialsAsked,
        int materialsExempt,
        int materialsOnlyWhen,
        int visitsSeparately,
        int visits,
        int workingDaysOneByOne,
        int workingDaysPromised) {}
