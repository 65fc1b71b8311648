package io.onething.application.casefile.web;

/**
 * 一件事, in an edition.
 *
 * @param code stable code
 * @param edition number of the edition
 * @param nameZh name in Chinese
 * @param nameEn name in English
 */
record ThemeView(String code, int edition, String nameZh, String nameEn) {}
