package id.percaya.drills.oracle;

import id.percaya.drills.oracle.EventLog.Logged;
import id.percaya.local.look.AnnouncementOrder;
import id.percaya.local.look.TopicRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// C4: the announcements that Kafka must hold for the events in the logs.
final class AnnouncementRules {

    /// The events of the load that are announced, see docs/events.md.
    private static final Map<String, Set<String>> ANNOUNCED =
            Map.of(
                    "campaign",
                    Set.of(
                            "campaign-approved",
                            "campaign-activated",
                            "content-approved",
                            "halt-imposed"),
                    "listening",
                    Set.of("alert-raised", "alert-escalated", "alert-resolved", "import-completed"),
                    "crisis",
                    Set.of("case-reported", "crisis-declared"),
                    "consent",
                    Set.of("consent-given", "consent-withdrawn", "consent-expired"));

    private final LogRules logs;
    private final TopicRecords records;

    AnnouncementRules(LogRules logs, TopicRecords records) {
        this.logs = logs;
        this.records = records;
    }

    Finding everyAnnouncementInOrder() {
        List<String> breaches = new ArrayList<>();
        for (String service : Tolerance.EVERYONE) {
            List<ConsumerRecord<String, byte[]>> announced = announced(service);
            Set<String> ids =
                    announced.stream()
                            .map(record -> TopicRecords.header(record, "ce_id"))
                            .collect(Collectors.toSet());
            for (Logged event : events(service)) {
                if (!ids.contains(event.id().toString())) {
                    breaches.add(
                            "%s %s of %s is not announced"
                                    .formatted(event.type(), event.id(), event.stream()));
                }
            }
            new AnnouncementOrder(announced)
                    .violations()
                    .forEach(late -> breaches.add(service + " announced late: " + late));
        }
        return Finding.of(breaches);
    }

    static boolean isAnnounced(String service, Logged event) {
        return ANNOUNCED.getOrDefault(service, Set.of()).contains(event.type());
    }

    private List<Logged> events(String service) {
        return logs.log(service).events().stream()
                .filter(event -> isAnnounced(service, event))
                .toList();
    }

    /// Without watermarks, which are not events, and without records that a drill has added.
    private List<ConsumerRecord<String, byte[]>> announced(String service) {
        return records.of("percaya." + service).stream()
                .filter(record -> !TopicRecords.header(record, "ce_sequence").isEmpty())
                .filter(record ->
                        TopicRecords.header(record, "ce_source").equals("/percaya/" + service))
                .toList();
    }
}
