package id.percaya.crisis.intake.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a case can be. Each keeps the last alert it knows, so that a repeat changes nothing.
public sealed interface CrisisCase {

    record Absent() implements CrisisCase {}

    record Reported(@Nullable AlertFacts alert) implements CrisisCase {}

    record Escalated(UUID crisisId, @Nullable AlertFacts alert) implements CrisisCase {}

    record Dismissed(@Nullable AlertFacts alert) implements CrisisCase {}
}
