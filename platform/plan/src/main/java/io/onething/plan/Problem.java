package io.onething.plan;

/**
 * Something wrong with the answers or the choice.
 *
 * @param pointer JSON pointer into {@code {"answers": …, "chosen": …}}
 * @param code stable kebab-case code
 * @param messageZh what is wrong, in Chinese
 * @param messageEn what is wrong, in English
 */
public record Problem(String pointer, String code, String messageZh, String messageEn) {}
