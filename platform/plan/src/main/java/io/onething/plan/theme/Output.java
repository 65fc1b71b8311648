package io.onething.plan.theme;

/**
 * 办理结果 of an item.
 *
 * @param licenceType kind of outcome; spelt as the files spell it
 * @param nameZh name of the document or outcome
 */
public record Output(LicenseType licenceType, String nameZh) {}
