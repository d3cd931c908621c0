package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.eventstore.Sorted;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The states of a campaign, in groups that the rules treat alike.
public sealed interface Campaign {

    record Absent() implements Campaign {}

    /// It has a plan from its first draft on.
    sealed interface Existing extends Campaign {

        /// The plan that stands. Before the approval it is the one last written.
        PlanVersion standing();

        default Plan plan() {
            return standing().plan();
        }
    }

    /// None of the authors may approve it.
    sealed interface Unapproved extends Existing {

        Set<String> authors();
    }

    record Draft(PlanVersion standing, Set<String> authors) implements Unapproved {
        public Draft {
            authors = Sorted.set(authors);
        }
    }

    record InReview(PlanVersion standing, Set<String> authors) implements Unapproved {
        public InReview {
            authors = Sorted.set(authors);
        }
    }

    /// Approved by another person and not over yet, whether it runs or not.
    sealed interface Cleared extends Existing {

        /// The amendment that waits for its approval; null if there is none.
        @Nullable Amendment amendment();
    }

    record Approved(PlanVersion standing, @Nullable Amendment amendment) implements Cleared {}

    record Active(PlanVersion standing, @Nullable Amendment amendment) implements Cleared {}

    record Paused(PlanVersion standing, @Nullable Amendment amendment) implements Cleared {}

    sealed interface Ended extends Existing {}

    record Completed(PlanVersion standing) implements Ended {}

    record Cancelled(PlanVersion standing) implements Ended {}

    record Archived(PlanVersion standing) implements Ended {}

    /// Its plan with its version, unless it is [Absent].
    default Optional<PlanVersion> standingPlan() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Existing existing -> Optional.of(existing.standing());
        };
    }

    /// Its plan, unless it is [Absent].
    default Optional<Plan> planned() {
        return standingPlan().map(PlanVersion::plan);
    }
}
