package id.percaya.listening.intake.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.kit.problem.PartReading;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.listening.intake.reading.CanonicalRowReader;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Judges and reads one canonical mention.
@ApplicationScoped
class MentionReading {

    private final PartReading parts;

    MentionReading(PartReading parts) {
        this.parts = parts;
    }

    /// @param faults of a mention that was refused, or of its values that were dropped or repaired
    record Judged(Row row, List<MentionFault> faults) {}

    /// @param pointer of the mention in its body
    Judged read(JsonNode mention, String pointer, Instant receivedAt) {
        List<Violation> violations = parts.faults(mention, pointer, NewMention.class);
        if (!violations.isEmpty()) {
            return new Judged(
                    new Row.Broken(List.of()),
                    violations.stream().map(MentionReading::skipped).toList());
        }
        Row row = new CanonicalRowReader(receivedAt).read(1, mention);
        return new Judged(row, faults(row, pointer));
    }

    private static List<MentionFault> faults(Row row, String pointer) {
        List<RowError> errors =
                switch (row) {
                    case Row.Read(_, List<RowError> found) -> found;
                    case Row.Broken(List<RowError> found) -> found;
                    case Row.Removed _ -> List.of();
                };
        return errors.stream()
                .map(error ->
                        new MentionFault(
                                pointer + "/" + error.column().replace('.', '/'),
                                error.rule().name(),
                                error.consequence()))
                .toList();
    }

    private static MentionFault skipped(Violation violation) {
        return new MentionFault(violation.pointer(), violation.code(), Consequence.ROW_SKIPPED);
    }
}
