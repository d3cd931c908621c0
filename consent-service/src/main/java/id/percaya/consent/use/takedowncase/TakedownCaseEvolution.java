package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.takedowncase.TakedownCase.Absent;
import id.percaya.consent.use.takedowncase.TakedownCase.Completed;
import id.percaya.consent.use.takedowncase.TakedownCase.Known;
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

/// The state of a takedown case after each event.
final class TakedownCaseEvolution {

    private TakedownCaseEvolution() {}

    static TakedownCase of(TakedownCase before, TakedownCaseEvent event) {
        return switch (event) {
            case TakedownCaseOpened opened -> new Opened(opened.notice());
            case StoppingBegun begun ->
                    new Stopping(
                            known(before).ended(), known(before).uses().with(begun.placements()));
            case UseFound found ->
                    with(before, known(before).uses().with(Set.of(found.placementId())));
            case UseSettled settled ->
                    with(before, known(before).uses().settled(settled.outcome()));
            case TakedownCaseBecameOverdue _ ->
                    new Overdue(known(before).ended(), known(before).uses());
            case TakedownCaseCompleted _ ->
                    new Completed(known(before).ended(), known(before).uses());
        };
    }

    /// A use found after completion reopens the case.
    private static TakedownCase with(TakedownCase before, TakedownCaseUses uses) {
        return switch (before) {
            case Absent _, Opened _ -> throw new IllegalStateException("no uses were to stop");
            case Stopping(EndedConsent ended, _) -> new Stopping(ended, uses);
            case Overdue(EndedConsent ended, _) -> new Overdue(ended, uses);
            case Completed(EndedConsent ended, _) -> new Stopping(ended, uses);
        };
    }

    private static Known known(TakedownCase state) {
        return switch (state) {
            case Absent _ -> throw new IllegalStateException("no case was opened");
            case Known known -> known;
        };
    }
}
