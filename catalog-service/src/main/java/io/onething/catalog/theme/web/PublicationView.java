package io.onething.catalog.theme.web;

import java.util.List;

/**
 * What came of a publication.
 *
 * @param edition the latest edition of the theme now
 * @param created whether it is new; content equal to the latest edition makes no new one
 * @param warnings what is worth a look in the file, as {@code line: what is wrong -> what to write instead}
 */
record PublicationView(EditionView edition, boolean created, List<String> warnings) {}
