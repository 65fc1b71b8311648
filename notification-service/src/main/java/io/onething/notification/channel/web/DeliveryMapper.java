package io.onething.notification.channel.web;

import io.onething.notification.channel.Delivery;
import org.mapstruct.Mapper;

@Mapper(componentModel = "spring")
interface DeliveryMapper {
    DeliveryView view(Delivery delivery);
}
