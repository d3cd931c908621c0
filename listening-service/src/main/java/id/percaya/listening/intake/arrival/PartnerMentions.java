package id.percaya.listening.intake.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.messaging.receiving.PartnerIntake;
import id.percaya.listening.intake.arrival.MentionReading.Judged;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.stored.StoredMentionUpgrades;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes in the mentions that a tenant's partners write on `percaya.partners.<tenant>.mentions`.
@ApplicationScoped
class PartnerMentions implements PartnerIntake {

    private static final int FAULTS_TOLD = 5;
    private static final int LONGEST_REASON = 1000;

    /// Those of a mention and of its parts.
    private static final Set<String> MEMBERS =
            Stream.concat(
                            Stream.of(NewMention.class),
                            Arrays.stream(NewMention.class.getDeclaredClasses()))
                    .filter(Class::isRecord)
                    .flatMap(part -> Arrays.stream(part.getRecordComponents()))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private final ObjectMapper json;
    private final MentionReading reading;
    private final ArrivedMentions arrived;
    private final StoredMentionUpgrades upgrades;
    private final Clock clock;

    PartnerMentions(
            ObjectMapper json,
            MentionReading reading,
            ArrivedMentions arrived,
            StoredMentionUpgrades upgrades,
            Clock clock) {
        this.json = json;
        this.reading = reading;
        this.arrived = arrived;
        this.upgrades = upgrades;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "mentions";
    }

    @Override
    public String type() {
        return "mention.sent";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void prepare(Tenant tenant) {
        upgrades.run(tenant);
    }

    @Override
    public List<Optional<String>> take(CommandContext context, List<String> data) {
        Instant now = clock.instant();
        List<Judged> judged = data.stream().map(each -> judged(each, now)).toList();
        var _ =
                arrived.take(
                        new ArrivedBatch(
                                Way.PARTNER_TOPIC,
                                judged.stream().map(Judged::row).toList(),
                                now,
                                context));
        return judged.stream().map(PartnerMentions::refusal).toList();
    }

    private Judged judged(String data, Instant now) {
        try {
            return reading.read(json.readTree(data), "", now);
        } catch (JsonProcessingException _) {
            return new Judged(new Row.Broken(List.of()), List.of());
        }
    }

    /// Names members of the format and rules, never values. A member that the sender made up may be
    /// a name or a number of a person, and the reason is logged and kept.
    private static Optional<String> refusal(Judged judged) {
        if (!(judged.row() instanceof Row.Broken)) {
            return Optional.empty();
        }
        String faults =
                judged.faults().stream()
                        .limit(FAULTS_TOLD)
                        .map(fault -> (known(fault.pointer()) + " " + fault.code()).strip())
                        .collect(Collectors.joining(", "));
        return Optional.of(faults.isEmpty() ? "data is no JSON object" : "data: " + faults)
                .map(reason -> reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    private static String known(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .map(member -> member.isEmpty() || MEMBERS.contains(member) ? member : "*")
                .collect(Collectors.joining("/"));
    }
}
