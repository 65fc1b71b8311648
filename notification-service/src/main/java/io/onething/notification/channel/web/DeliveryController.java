package io.onething.notification.channel.web;

import io.onething.notification.channel.Deliveries;
import io.onething.notification.channel.Delivery;
import io.onething.notification.channel.DeliveryBook;
import io.onething.notification.channel.DeliveryState;
import io.onething.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For operators: what went out, what did not, and another try. */
@RestController
@RequestMapping("/api/deliveries")
class DeliveryController {
    private final DeliveryBook book;
    private final Deliveries deliveries;
    private final DeliveryMapper mapper;

    DeliveryController(DeliveryBook book, Deliveries deliveries, DeliveryMapper mapper) {
        this.book = book;
        this.deliveries = deliveries;
        this.mapper = mapper;
    }

    @GetMapping
    Page<DeliveryView> deliveries(
            @RequestParam @Nullable DeliveryState state,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        List<Delivery> rows = book.list(state, Page.number(cursor, Long.MAX_VALUE), most + 1);
        return Page.of(rows, most, delivery -> String.valueOf(delivery.id())).map(mapper::view);
    }

    /** Plans the next try for now; may be repeated. */
    @PostMapping("/{id}/retry")
    DeliveryView retry(@PathVariable long id) {
        return mapper.view(deliveries.retry(id));
    }
}
