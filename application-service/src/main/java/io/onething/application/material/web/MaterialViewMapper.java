package io.onething.application.material.web;

import io.onething.application.material.FileType;
import io.onething.application.material.Material;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Files as they are shown. */
@Mapper(componentModel = "spring")
interface MaterialViewMapper {
    @Mapping(target = "material", source = "key")
    @Mapping(target = "mediaType", source = "type")
    MaterialView view(Material material);

    default String mediaType(FileType type) {
        return type.mediaType();
    }
}
