package id.percaya.listening.work.mention;

import id.percaya.listening.intake.progress.DismissalReason;
import id.percaya.listening.intake.progress.WorkState;
import id.percaya.listening.work.mention.Handling.Response;
import id.percaya.listening.work.mention.Handling.Triage;
import id.percaya.listening.work.mention.MentionEvent.MentionAssigned;
import id.percaya.listening.work.mention.MentionEvent.MentionDismissed;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MentionEvent.MentionRemoved;
import id.percaya.listening.work.mention.MentionEvent.MentionReopened;
import id.percaya.listening.work.mention.MentionEvent.MentionResolved;
import id.percaya.listening.work.mention.MentionEvent.MentionResponded;
import id.percaya.listening.work.mention.MentionEvent.MentionTriaged;
import id.percaya.listening.work.mention.MentionEvent.SentimentCorrected;
import id.percaya.listening.work.mention.Work.Assigned;
import id.percaya.listening.work.mention.Work.Dismissed;
import id.percaya.listening.work.mention.Work.Escalated;
import id.percaya.listening.work.mention.Work.New;
import id.percaya.listening.work.mention.Work.Removed;
import id.percaya.listening.work.mention.Work.Resolved;
import id.percaya.listening.work.mention.Work.Responded;
import id.percaya.listening.work.mention.Work.Triaged;
import java.util.UUID;

/// The work after each event. A step that comes late, such as a triage of an answered mention,
/// changes what is known and not the state.
final class WorkSteps {

    private WorkSteps() {}

    static Work after(Work work, MentionEvent event) {
        Handling before = work.soFar();
        return switch (event) {
            case SentimentCorrected _ -> work;
            case MentionTriaged(var priority, var category, _) ->
                    reached(
                            WorkState.TRIAGED,
                            work,
                            before.triaged(new Triage(priority, category)));
            case MentionAssigned(UUID assignee, _) ->
                    reached(WorkState.ASSIGNED, work, before.assigned(assignee));
            case MentionResponded(var at, var channel, _) ->
                    reached(WorkState.RESPONDED, work, before.responded(new Response(at, channel)));
            case MentionResolved _ -> new Resolved(before);
            case MentionDismissed(DismissalReason reason, _) -> new Dismissed(before, reason);
            case MentionEscalated _ -> new Escalated(before);
            case MentionReopened(WorkState to, _) -> in(to, before);
            case MentionRemoved _ -> new Removed();
        };
    }

    /// The state is never an earlier one.
    private static Work reached(WorkState state, Work work, Handling handling) {
        WorkState before =
                switch (work) {
                    case New _ -> WorkState.NEW;
                    case Triaged _ -> WorkState.TRIAGED;
                    case Assigned _ -> WorkState.ASSIGNED;
                    case Responded _ -> WorkState.RESPONDED;
                    case Escalated _ -> WorkState.ESCALATED;
                    case Resolved _, Dismissed _, Removed _ ->
                            throw new IllegalStateException("work on " + work);
                };
        return in(state.compareTo(before) > 0 ? state : before, handling);
    }

    private static Work in(WorkState state, Handling handling) {
        return switch (state) {
            case NEW -> new New();
            case TRIAGED -> new Triaged(handling);
            case ASSIGNED -> new Assigned(handling);
            case RESPONDED -> new Responded(handling);
            case ESCALATED -> new Escalated(handling);
            case RESOLVED, DISMISSED, REMOVED ->
                    throw new IllegalStateException("work goes on as " + state);
        };
    }
}
