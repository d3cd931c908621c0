package id.percaya.kit.partners;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.SchemaAddresses;
import id.percaya.kit.messaging.sending.AnnouncedEvents;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.tenancy.Ids;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes the records that partners receive from the events of the log, as the [PartnerEvents] bean
/// lists them. Whatever is not listed is not given.
@ApplicationScoped
public class PartnerRecords {

    /// Every type of Percaya begins with it; requests may leave it out.
    static final String PREFIX = "id.percaya.";

    static final String SCHEMAS = "partner/";

    private static final String TEST = "webhook.test.v1";

    private final AnnouncedEvents announced;
    private final SchemaAddresses schemas;
    private final String service;
    private final Map<String, PartnerEvent> given = new TreeMap<>();

    /// @throws IllegalStateException when a type is listed twice
    PartnerRecords(
            AnnouncedEvents announced,
            SchemaAddresses schemas,
            @ConfigProperty(name = "percaya.service") String service,
            @All List<PartnerEvents> all) {
        this.announced = announced;
        this.schemas = schemas;
        this.service = service;
        for (PartnerEvents events : all) {
            for (PartnerEvent event : events.given()) {
                if (given.put(event.type(), event) != null) {
                    throw new IllegalStateException("given twice to partners: " + event.type());
                }
            }
        }
    }

    /// The types that partners receive, without their prefix.
    public SortedSet<String> types() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(given.keySet()));
    }

    public Collection<PartnerEvent> all() {
        return List.copyOf(given.values());
    }

    Optional<PartnerEvent> given(String type) {
        return Optional.ofNullable(given.get(type));
    }

    /// The stored names of the events that may become records.
    public Set<String> stored() {
        return given.isEmpty() ? Set.of() : announced.types().byName().keySet();
    }

    /// Empty if partners do not receive the event.
    public Optional<PartnerRecord> of(Recorded<?> recorded) {
        return announced
                .announcement(recorded)
                .filter(announcement -> given.containsKey(announcement.type()))
                .map(announcement -> record(recorded, announcement));
    }

    /// The same type without its prefix.
    public static String withoutPrefix(String type) {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }

    /// A record without data, which tests a webhook subscription.
    public PartnerRecord test(Tenant tenant, UUID subscription, Version version, Instant at) {
        return new PartnerRecord(
                "1.0",
                Ids.next(),
                "/percaya/" + service,
                PREFIX + TEST,
                subscription,
                at.toString(),
                schemas.of(TEST + ".json"),
                "application/json",
                tenant.id(),
                sequence(version),
                subscription.toString(),
                TolerantJson.mapper().createObjectNode());
    }

    private PartnerRecord record(Recorded<?> recorded, Announcement announcement) {
        String type = announcement.type();
        return new PartnerRecord(
                "1.0",
                recorded.id(),
                "/percaya/" + service,
                PREFIX + type,
                recorded.stream().id(),
                recorded.at().toString(),
                schemas.of(SCHEMAS + type + ".json"),
                "application/json",
                recorded.metadata().tenant().id(),
                sequence(recorded.version()),
                recorded.stream().id().toString(),
                data(announcement));
    }

    private static String sequence(Version version) {
        return "%010d".formatted(version.value());
    }

    private ObjectNode data(Announcement announcement) {
        ObjectNode all = TolerantJson.mapper().valueToTree(announcement.data());
        PartnerEvent event = given(announcement.type()).orElseThrow();
        return all.retain(event.fields());
    }
}
