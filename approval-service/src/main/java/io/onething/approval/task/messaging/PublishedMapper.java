package io.onething.approval.task.messaging;

import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Decision;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Revocation;
import io.onething.approval.task.RulesChanging;
import io.onething.approval.task.Supplement;
import io.onething.approval.task.Task;
import io.onething.approval.task.Watched;
import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From what happened to what is published. */
@Mapper(componentModel = "spring")
interface PublishedMapper {
    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = ".", source = "approval")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "undertakings", source = "approval.proceeding.undertakings")
    TaskAssigned assigned(Task task);

    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "caseNumber", source = "approval.caseNumber")
    @Mapping(target = "reason", source = "refusal.reason")
    @Mapping(target = "properAgency", source = "refusal.properAgency")
    @Mapping(target = "notAcceptedAt", source = "refusal.at")
    ApprovalNotAccepted notAccepted(Approval approval, Proceeding.NotAccepted refusal);

    @Mapping(target = ".", source = "supplement")
    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "caseNumber", source = "approval.caseNumber")
    ApprovalSupplementAsked supplementAsked(Approval approval, Supplement supplement, @Nullable LocalDate tellBy);

    @Mapping(target = "taskId", source = "task.approval.taskId")
    TaskSupplemented supplemented(Task task, Instant supplementedAt);

    @Mapping(target = "taskId", source = "approval.taskId")
    @Mapping(target = "version", source = "approval.version")
    @Mapping(target = ".", source = "rules")
    @Mapping(target = "changedAt", source = "rules.at")
    TaskRulesChanged rulesChanged(Approval approval, RulesChanging.ChangedRules rules);

    TaskLapsed lapsed(UUID taskId, Instant lapsedAt);

    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "caseNumber", source = "approval.caseNumber")
    @Mapping(target = "cause", source = "undone.cause")
    @Mapping(target = "standing", source = "undone.standing")
    @Mapping(target = "undoneAt", source = "undone.at")
    ApprovalUndone undone(Approval approval, ApprovalEvent.Undone undone);

    @Mapping(target = "taskId", source = "approval.taskId")
    @Mapping(target = "revokedItem", source = "approval.proceeding.inputRevoked.item")
    @Mapping(target = "undoneAt", source = "at")
    TaskUndone taskUndone(ApprovalEvent.Undone undone);

    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "caseNumber", source = "approval.caseNumber")
    @Mapping(target = "ground", source = "revocation.ground")
    @Mapping(target = "reason", source = "revocation.reason")
    @Mapping(target = "revokedAt", source = "revocation.at")
    ApprovalRevoked revoked(Approval approval, Revocation revocation);

    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "caseNumber", source = "approval.caseNumber")
    @Mapping(target = "watched", source = "watched")
    @Mapping(target = "lamp", source = "lamp")
    @Mapping(target = "changedAt", source = "at")
    ApprovalLampChanged lampChanged(Approval approval, Watched watched, Lamp lamp, Instant at);

    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "caseNumber", source = "approval.caseNumber")
    @Mapping(target = "receivedAt", source = "receipt.at")
    @Mapping(target = "receivedBy", source = "receipt.by")
    ApprovalReceived received(Approval approval, Approval.Receipt receipt);

    @Mapping(target = ".", source = "approval.item")
    @Mapping(target = "itemCode", source = "approval.item.code")
    @Mapping(target = "caseNumber", source = "approval.caseNumber")
    @Mapping(target = "holder", source = "approval.holder")
    @Mapping(target = "applicantSubject", source = "approval.applicantSubject")
    @Mapping(target = "decision", source = "decision.verdict")
    @Mapping(target = "reason", source = "decision.content.reason")
    @Mapping(target = "output", source = "decision.content.output")
    @Mapping(target = "decidedAt", source = "decision.at")
    @Mapping(target = "decidedBy", source = "decision.by")
    ApprovalDecided decided(Approval approval, Decision decision);
}
