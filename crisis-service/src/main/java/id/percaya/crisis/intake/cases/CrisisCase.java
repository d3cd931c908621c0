package id.percaya.crisis.intake.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The states of a case. Each keeps the latest alert, so that a repeated one changes nothing.
public sealed interface CrisisCase {

    record Absent() implements CrisisCase {}

    record Reported(@Nullable AlertFigures alert) implements CrisisCase {}

    record Escalated(UUID crisisId, @Nullable AlertFigures alert) implements CrisisCase {}

    record Dismissed(@Nullable AlertFigures alert) implements CrisisCase {}
}
