package io.onething.catalog.lifecycle;

import io.onething.catalog.theme.EditionSummary;
import org.mapstruct.Mapper;

@Mapper(componentModel = "spring")
interface LeafMapper {
    LifecycleTrees.Leaf leaf(EditionSummary edition);
}
