package id.percaya.campaign.planning.campaign;

import java.util.Optional;

/// What a campaign can be.
public sealed interface Campaign {

    /// What it sets out to do, once it is drafted.
    default Optional<Plan> planned() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Draft(Plan plan, _) -> Optional.of(plan);
            case InReview(Plan plan, _) -> Optional.of(plan);
            case Approved(Plan plan) -> Optional.of(plan);
            case Active(Plan plan) -> Optional.of(plan);
            case Paused(Plan plan) -> Optional.of(plan);
            case Completed(Plan plan) -> Optional.of(plan);
            case Cancelled(Plan plan) -> Optional.of(plan);
        };
    }

    record Absent() implements Campaign {}

    record Draft(Plan plan, String author) implements Campaign {}

    record InReview(Plan plan, String author) implements Campaign {}

    record Approved(Plan plan) implements Campaign {}

    record Active(Plan plan) implements Campaign {}

    record Paused(Plan plan) implements Campaign {}

    record Completed(Plan plan) implements Campaign {}

    record Cancelled(Plan plan) implements Campaign {}
}
