package id.percaya.crisis.intake.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The states of a case. Each keeps the latest alert, so that a repeated one changes nothing.
public sealed interface CrisisCase {

    record Absent() implements CrisisCase {}

    record Reported(Origin origin, @Nullable AlertFigures alert) implements CrisisCase {}

    record Triaged(Origin origin, Priority priority, @Nullable AlertFigures alert)
            implements CrisisCase {}

    record Escalated(Origin origin, UUID crisisId, @Nullable AlertFigures alert)
            implements CrisisCase {}

    record Attached(Origin origin, UUID crisisId, @Nullable AlertFigures alert)
            implements CrisisCase {}

    record Dismissed(Origin origin, @Nullable AlertFigures alert) implements CrisisCase {}

    /// The facility of a case, and whether it is part of an exercise, which never change.
    record Origin(String facility, boolean drill) {}
}
