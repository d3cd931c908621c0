package id.percaya.listening.intake.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import id.percaya.listening.intake.arrival.ArrivedMentions.Taken;
import id.percaya.listening.intake.arrival.MentionReading.Judged;
import id.percaya.listening.intake.importing.TakenIn;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.row.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Answers requests with mentions.
@ApplicationScoped
class MentionRequests {

    private final MentionReading reading;
    private final ArrivedMentions arrived;

    MentionRequests(MentionReading reading, ArrivedMentions arrived) {
        this.reading = reading;
        this.arrived = arrived;
    }

    Answer answer(NewMentions body) {
        return new Answer(body.mentions());
    }

    /// The answer to one request. Its transaction may be tried more than once; the last try counts.
    final class Answer {

        private final List<JsonNode> mentions;
        private MentionResults results = MentionResults.of(List.of());

        Answer(List<JsonNode> mentions) {
            this.mentions = mentions;
        }

        Version take(RequestContext request) {
            Way way = Way.ofRequest(request.roles());
            List<Judged> judged = judged(request.at());
            Taken taken =
                    arrived.take(
                            new ArrivedBatch(
                                    way,
                                    judged.stream().map(each -> row(each, way)).toList(),
                                    request.at(),
                                    request.context()));
            results =
                    MentionResults.of(
                            IntStream.range(0, judged.size())
                                    .mapToObj(i -> result(judged.get(i), taken.outcomes().get(i)))
                                    .toList());
            return taken.version();
        }

        MentionResults results() {
            return results;
        }

        private List<Judged> judged(Instant at) {
            return IntStream.range(0, mentions.size())
                    .mapToObj(i -> reading.read(mentions.get(i), "/mentions/" + i, at))
                    .toList();
        }
    }

    private static Row row(Judged judged, Way way) {
        return way == Way.MANUAL && judged.row() instanceof Row.Read(Mention mention, var errors)
                ? new Row.Read(mention.entered(), errors)
                : judged.row();
    }

    private static MentionResult result(Judged judged, Optional<TakenIn> taken) {
        return taken.map(in ->
                        new MentionResult(
                                MentionOutcome.of(in.outcome()), in.id(), judged.faults()))
                .orElseGet(() -> new MentionResult(MentionOutcome.REJECTED, null, judged.faults()));
    }
}
