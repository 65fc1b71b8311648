package io.onething.approval.task.messaging;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Item;
import io.onething.approval.task.Material;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Task;
import io.onething.approval.task.Tolerance;
import io.onething.approval.task.Tolerance.Paper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From a dispatched item to its task. */
@Mapper(componentModel = "spring")
interface DispatchMapper {
    @Mapping(target = "code", source = "itemCode")
    @Mapping(target = "inputs", source = ".")
    Item item(CaseItemDispatched dispatched);

    default Set<String> inputs(CaseItemDispatched dispatched) {
        return Stream.concat(
                        dispatched.data().keySet().stream(),
                        dispatched.materials().stream().map(Material::key))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Mapping(target = "item", source = "dispatched")
    @Mapping(target = "version", constant = "1L")
    @Mapping(target = "receipt", ignore = true)
    @Mapping(target = "proceeding", source = "dispatched")
    @Mapping(target = "lamp", ignore = true)
    @Mapping(target = "decision", ignore = true)
    Approval approval(CaseItemDispatched dispatched, UUID taskId, Instant assignedAt);

    default Proceeding proceeding(CaseItemDispatched dispatched) {
        List<Paper> owed = dispatched.materials().stream()
                .filter(Material::owed)
                .map(each -> new Paper(each.key(), each.nameZh()))
                .toList();
        return Proceeding.of(
                owed.isEmpty() ? null : new Tolerance(owed, null, null, null),
                Objects.requireNonNullElse(dispatched.undertakings(), List.of()));
    }

    default Task task(CaseItemDispatched dispatched, UUID taskId, Instant assignedAt) {
        return new Task(approval(dispatched, taskId, assignedAt), dispatched.data(), dispatched.materials());
    }
}
