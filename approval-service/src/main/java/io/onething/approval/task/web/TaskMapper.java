package io.onething.approval.task.web;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Decision;
import io.onething.approval.task.SecondRequests;
import io.onething.approval.task.Task;
import io.onething.approval.task.TaskSummary;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From tasks to what REST shows of them. */
@Mapper(componentModel = "spring")
interface TaskMapper {
    @Mapping(target = ".", source = "item")
    @Mapping(target = "id", source = "taskId")
    @Mapping(target = "itemCode", source = "item.code")
    TaskSummaryView summary(TaskSummary task);

    @Mapping(target = ".", source = "task.approval.item")
    @Mapping(target = "id", source = "task.approval.taskId")
    @Mapping(target = "caseNumber", source = "task.approval.caseNumber")
    @Mapping(target = "itemCode", source = "task.approval.item.code")
    @Mapping(target = "state", expression = "java(task.approval().state())")
    @Mapping(target = "assignedAt", source = "task.approval.assignedAt")
    @Mapping(target = "receivedAt", source = "task.approval.receipt.at")
    @Mapping(target = "receivedBy", source = "task.approval.receipt.by")
    @Mapping(target = "decision", source = "task.approval.decision")
    @Mapping(target = "clock", source = "clock")
    @Mapping(target = "notAccepted", source = "task.approval.proceeding.refusal")
    @Mapping(target = "supplements", source = "task.approval.proceeding.supplements")
    @Mapping(target = "askedAgain", source = "askedAgain")
    @Mapping(target = "tolerance", source = "task.approval.proceeding.tolerance")
    @Mapping(target = "undertakings", source = "task.approval.proceeding.undertakings")
    @Mapping(target = "withdrawnAt", source = "task.approval.proceeding.withdrawnAt")
    @Mapping(target = "inputRevoked", source = "task.approval.proceeding.inputRevoked")
    @Mapping(target = "revocation", source = "task.approval.proceeding.revocation")
    TaskView view(Task task, ClockView clock, List<SecondRequests.AskedAgain> askedAgain);

    @Mapping(target = ".", source = "content")
    @Mapping(target = "decidedAt", source = "at")
    @Mapping(target = "decidedBy", source = "by")
    TaskView.DecisionView view(Decision decision);

    @Mapping(target = "id", source = "taskId")
    @Mapping(target = "state", expression = "java(approval.state())")
    @Mapping(target = "receivedAt", source = "receipt.at")
    @Mapping(target = "verdict", source = "decision.verdict")
    @Mapping(target = "decidedAt", source = "decision.at")
    TaskStateView state(Approval approval);
}
