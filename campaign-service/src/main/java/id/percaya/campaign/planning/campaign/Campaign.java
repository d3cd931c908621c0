package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;
import java.util.Optional;

/// The states of a campaign, in groups that the rules treat alike.
public sealed interface Campaign {

    record Absent() implements Campaign {}

    /// It has a plan from its first draft on.
    sealed interface Existing extends Campaign {

        Plan plan();
    }

    sealed interface Unapproved extends Existing {

        String author();
    }

    record Draft(Plan plan, String author) implements Unapproved {}

    record InReview(Plan plan, String author) implements Unapproved {}

    /// Approved by another person and not over yet, whether it runs or not.
    sealed interface Cleared extends Existing {}

    record Approved(Plan plan) implements Cleared {}

    record Active(Plan plan) implements Cleared {}

    record Paused(Plan plan) implements Cleared {}

    sealed interface Ended extends Existing {}

    record Completed(Plan plan) implements Ended {}

    record Cancelled(Plan plan) implements Ended {}

    /// Its plan, unless it is [Absent].
    default Optional<Plan> planned() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Existing existing -> Optional.of(existing.plan());
        };
    }
}
