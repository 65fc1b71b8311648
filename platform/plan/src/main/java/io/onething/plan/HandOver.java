package io.onething.plan;

/**
 * A field that an earlier item delivers to a later one.
 *
 * @param field code of the field
 * @param nameZh label in Chinese
 * @param nameEn label in English
 * @param from code of the item that delivers it
 * @param to code of the item that receives it
 */
public record HandOver(String field, String nameZh, String nameEn, String from, String to) {}
