package io.onething.approval.supervision.messaging;

import io.onething.approval.supervision.SupervisionOrder;
import java.time.Instant;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From orders to what is published of them. */
@Mapper(componentModel = "spring")
interface OrderMapper {
    @Mapping(target = "orderId", source = "order.id")
    @Mapping(target = "changedAt", source = "at")
    OrderChangedV1 changed(SupervisionOrder order, Instant at);
}
