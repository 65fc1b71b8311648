package io.onething.catalog.theme.web;

import io.onething.catalog.theme.EditionSummary;
import org.mapstruct.Mapper;

/** Who published is not for the public and stays behind. */
@Mapper(componentModel = "spring")
interface EditionViewMapper {
    EditionView view(EditionSummary edition);
}
