package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.takedowncase.TakedownCase.Absent;
import id.percaya.consent.use.takedowncase.TakedownCase.Completed;
import id.percaya.consent.use.takedowncase.TakedownCase.Opened;
import id.percaya.consent.use.takedowncase.TakedownCase.Overdue;
import id.percaya.consent.use.takedowncase.TakedownCase.Stopping;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.StoppingBegun;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseBecameOverdue;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseCompleted;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseOpened;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseFound;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseSettled;
import java.util.Set;

/// What each event makes of the case of an ended consent.
final class TakedownCaseEvolution {

    private TakedownCaseEvolution() {}

    static TakedownCase of(TakedownCase before, TakedownCaseEvent event) {
        return switch (event) {
            case TakedownCaseOpened received -> new Opened(received.notice());
            case StoppingBegun begun ->
                    new Stopping(notice(before), uses(before).with(begun.placements()));
            case UseFound found -> with(before, uses(before).with(Set.of(found.placementId())));
            case UseSettled settled -> with(before, uses(before).settled(settled.outcome()));
            case TakedownCaseBecameOverdue _ -> new Overdue(notice(before), uses(before));
            case TakedownCaseCompleted _ -> new Completed(notice(before), uses(before));
        };
    }

    /// A case that was closed goes on with what was found.
    private static TakedownCase with(TakedownCase before, TakedownCaseUses uses) {
        return switch (before) {
            case Absent _, Opened _ -> throw new IllegalStateException("nothing was to stop");
            case Stopping(EndedConsent notice, _) -> new Stopping(notice, uses);
            case Overdue(EndedConsent notice, _) -> new Overdue(notice, uses);
            case Completed(EndedConsent notice, _) -> new Stopping(notice, uses);
        };
    }

    private static EndedConsent notice(TakedownCase withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new IllegalStateException("nothing was received");
            case Opened(EndedConsent notice) -> notice;
            case Stopping(EndedConsent notice, _) -> notice;
            case Overdue(EndedConsent notice, _) -> notice;
            case Completed(EndedConsent notice, _) -> notice;
        };
    }

    private static TakedownCaseUses uses(TakedownCase withdrawal) {
        return switch (withdrawal) {
            case Absent _, Opened _ -> TakedownCaseUses.NONE;
            case Stopping(_, TakedownCaseUses uses) -> uses;
            case Overdue(_, TakedownCaseUses uses) -> uses;
            case Completed(_, TakedownCaseUses uses) -> uses;
        };
    }
}
