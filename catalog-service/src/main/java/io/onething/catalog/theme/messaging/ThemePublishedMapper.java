package io.onething.catalog.theme.messaging;

import io.onething.plan.theme.ThemeEdition;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring")
interface ThemePublishedMapper {
    @Mapping(target = "code", source = "theme.code")
    @Mapping(target = "nameZh", source = "theme.nameZh")
    @Mapping(target = "nameEn", source = "theme.nameEn")
    ThemePublishedV1 published(ThemeEdition edition);
}
