package id.percaya.listening.work.mention;

import static id.percaya.listening.work.mention.WorkRefusal.MENTION_ANSWERED;
import static id.percaya.listening.work.mention.WorkRefusal.MENTION_CLOSED;
import static id.percaya.listening.work.mention.WorkRefusal.MENTION_ESCALATED;
import static id.percaya.listening.work.mention.WorkRefusal.MENTION_NOT_TRIAGED;
import static id.percaya.listening.work.mention.WorkRefusal.MENTION_REMOVED;
import static id.percaya.listening.work.mention.WorkRefusal.MENTION_UNANSWERED;
import static id.percaya.listening.work.mention.WorkRefusal.RESPONSE_BEFORE_MENTION;
import static id.percaya.listening.work.mention.WorkRefusal.RESPONSE_IN_FUTURE;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.intake.progress.WorkState;
import id.percaya.listening.work.mention.MentionEvent.MentionAssigned;
import id.percaya.listening.work.mention.MentionEvent.MentionDismissed;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MentionEvent.MentionRemoved;
import id.percaya.listening.work.mention.MentionEvent.MentionReopened;
import id.percaya.listening.work.mention.MentionEvent.MentionResolved;
import id.percaya.listening.work.mention.MentionEvent.MentionResponded;
import id.percaya.listening.work.mention.MentionEvent.MentionTriaged;
import id.percaya.listening.work.mention.Work.Assigned;
import id.percaya.listening.work.mention.Work.Dismissed;
import id.percaya.listening.work.mention.Work.Escalated;
import id.percaya.listening.work.mention.Work.New;
import id.percaya.listening.work.mention.Work.Removed;
import id.percaya.listening.work.mention.Work.Resolved;
import id.percaya.listening.work.mention.Work.Responded;
import id.percaya.listening.work.mention.Work.Triaged;
import id.percaya.listening.work.mention.WorkCommand.AssignMention;
import id.percaya.listening.work.mention.WorkCommand.DismissMention;
import id.percaya.listening.work.mention.WorkCommand.EscalateMention;
import id.percaya.listening.work.mention.WorkCommand.RemoveMention;
import id.percaya.listening.work.mention.WorkCommand.ReopenMention;
import id.percaya.listening.work.mention.WorkCommand.ResolveMention;
import id.percaya.listening.work.mention.WorkCommand.RespondToMention;
import id.percaya.listening.work.mention.WorkCommand.TriageMention;
import java.time.Instant;
import java.util.List;

/// An answer was given whatever the state says, so it is noted in each open one. Only a mention
/// that was answered or escalated is resolved; one that needs no answer is dismissed.
public final class WorkDecider implements Decider<WorkCommand, Work, MentionEvent> {

    @Override
    public Work initial() {
        return new New();
    }

    @Override
    public List<MentionEvent> decide(WorkCommand command, Work work) {
        return switch (command) {
            case TriageMention triage -> triage(triage, work);
            case AssignMention assign -> assign(assign, work);
            case RespondToMention respond -> respond(respond, work);
            case ResolveMention(Instant at) -> resolve(at, work);
            case DismissMention dismiss -> dismiss(dismiss, work);
            case EscalateMention escalate -> escalate(escalate, work);
            case ReopenMention(Instant at) -> reopen(at, work);
            case RemoveMention(RemovalCause cause, Instant at) ->
                    work instanceof Removed ? List.of() : List.of(new MentionRemoved(cause, at));
        };
    }

    private static List<MentionEvent> triage(TriageMention command, Work work) {
        requireOpen(work);
        return command.triage().equals(work.soFar().triage())
                ? List.of()
                : List.of(
                        new MentionTriaged(
                                command.triage().priority(),
                                command.triage().category(),
                                command.at()));
    }

    private static List<MentionEvent> assign(AssignMention command, Work work) {
        requireOpen(work);
        if (work instanceof New) {
            throw new Refused(MENTION_NOT_TRIAGED);
        }
        return command.assignee().equals(work.soFar().assignee())
                ? List.of()
                : List.of(new MentionAssigned(command.assignee(), command.at()));
    }

    private static List<MentionEvent> respond(RespondToMention command, Work work) {
        requireOpen(work);
        Instant respondedAt = command.response().at();
        if (respondedAt.isBefore(command.since())) {
            throw new Refused(RESPONSE_BEFORE_MENTION);
        }
        if (respondedAt.isAfter(command.at())) {
            throw new Refused(RESPONSE_IN_FUTURE);
        }
        return command.response().equals(work.soFar().last())
                ? List.of()
                : List.of(
                        new MentionResponded(
                                respondedAt, command.response().channel(), command.at()));
    }

    private static List<MentionEvent> resolve(Instant at, Work work) {
        return switch (work) {
            case New _, Triaged _, Assigned _ -> throw new Refused(MENTION_UNANSWERED);
            case Responded _, Escalated _ -> List.of(new MentionResolved(at));
            case Resolved _ -> List.of();
            case Dismissed _ -> throw new Refused(MENTION_CLOSED);
            case Removed _ -> throw new Refused(MENTION_REMOVED);
        };
    }

    private static List<MentionEvent> dismiss(DismissMention command, Work work) {
        return switch (work) {
            case New _, Triaged _, Assigned _ ->
                    List.of(new MentionDismissed(command.reason(), command.at()));
            case Responded _ -> throw new Refused(MENTION_ANSWERED);
            case Escalated _ -> throw new Refused(MENTION_ESCALATED);
            case Resolved _ -> throw new Refused(MENTION_CLOSED);
            case Dismissed(_, var reason) -> {
                if (reason != command.reason()) {
                    throw new Refused(MENTION_CLOSED);
                }
                yield List.of();
            }
            case Removed _ -> throw new Refused(MENTION_REMOVED);
        };
    }

    private static List<MentionEvent> escalate(EscalateMention command, Work work) {
        return switch (work) {
            case New _ -> escalated(command, WorkState.NEW, work);
            case Triaged _ -> escalated(command, WorkState.TRIAGED, work);
            case Assigned _ -> escalated(command, WorkState.ASSIGNED, work);
            case Responded _ -> escalated(command, WorkState.RESPONDED, work);
            case Escalated _ -> List.of();
            case Resolved _, Dismissed _ -> throw new Refused(MENTION_CLOSED);
            case Removed _ -> throw new Refused(MENTION_REMOVED);
        };
    }

    private static List<MentionEvent> escalated(
            EscalateMention command, WorkState from, Work work) {
        WorkFacts facts = command.facts();
        return List.of(
                new MentionEscalated(
                        facts.monitors(),
                        from,
                        facts.publishedAt(),
                        facts.storedAt(),
                        work.soFar().firstResponseAt(),
                        command.at()));
    }

    private static List<MentionEvent> reopen(Instant at, Work work) {
        return switch (work) {
            case New _, Triaged _, Assigned _, Responded _, Escalated _ -> List.of();
            case Resolved(Handling handling) -> List.of(new MentionReopened(to(handling), at));
            case Dismissed(Handling handling, _) -> List.of(new MentionReopened(to(handling), at));
            case Removed _ -> throw new Refused(MENTION_REMOVED);
        };
    }

    private static WorkState to(Handling handling) {
        if (handling.last() != null) {
            return WorkState.RESPONDED;
        }
        if (handling.assignee() != null) {
            return WorkState.ASSIGNED;
        }
        return handling.triage() == null ? WorkState.NEW : WorkState.TRIAGED;
    }

    private static void requireOpen(Work work) {
        switch (work) {
            case New _, Triaged _, Assigned _, Responded _, Escalated _ -> {}
            case Resolved _, Dismissed _ -> throw new Refused(MENTION_CLOSED);
            case Removed _ -> throw new Refused(MENTION_REMOVED);
        }
    }

    @Override
    public Work evolve(Work work, MentionEvent event) {
        return WorkSteps.after(work, event);
    }
}
