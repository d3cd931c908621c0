package id.percaya.kit.testing.asyncapi;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.GoldenEvents;
import id.percaya.kit.messaging.receiving.Reaction;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.kit.messaging.sending.AnnouncesState;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/// The announcements and event types of the running service's own beans.
final class MessagingBeans {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/events");
    private static final EventMetadata CAUSE =
            new EventMetadata(
                    new Tenant("golden"), EventMetadata.PERCAYA, new UUID(0, 1), null, null);

    private MessagingBeans() {}

    /// The announcements of all golden events. There is a golden event for each stored form.
    static List<Announcement> announcements() {
        List<Announcement> all = new ArrayList<>();
        CDI.current()
                .select(new TypeLiteral<Announces<?>>() {})
                .forEach(announces -> all.addAll(announced(announces)));
        all.addAll(states());
        return all;
    }

    /// The golden events of all kinds that are announced, as the log holds them.
    static List<Recorded<?>> recorded() {
        List<Recorded<?>> all = new ArrayList<>();
        CDI.current()
                .select(new TypeLiteral<Announces<?>>() {})
                .forEach(announces ->
                        GoldenEvents.read(announces.types(), GOLDEN)
                                .forEach(event -> all.add(recorded(event))));
        return all;
    }

    /// The announcements on the compacted topic.
    private static List<Announcement> states() {
        List<Announcement> all = new ArrayList<>();
        CDI.current()
                .select(new TypeLiteral<AnnouncesState<?>>() {})
                .forEach(announces -> all.addAll(stated(announces)));
        return all;
    }

    static SortedSet<String> stateTypes() {
        return typesOf(states());
    }

    /// The announced types, including the watermark.
    static SortedSet<String> types() {
        SortedSet<String> types = typesOf(announcements());
        if (ConfigProvider.getConfig().getValue("percaya.announcer.watermark", boolean.class)) {
            types.add(watermark(setting("percaya.service")));
        }
        return types;
    }

    private static SortedSet<String> typesOf(List<Announcement> announcements) {
        SortedSet<String> types = new TreeSet<>();
        announcements.forEach(announcement -> types.add(announcement.type()));
        return types;
    }

    /// The types that the service reacts to.
    static SortedSet<String> consumed() {
        SortedSet<String> types = new TreeSet<>();
        CDI.current().select(Reaction.class).forEach(reaction -> types.add(reaction.eventType()));
        return types;
    }

    static String watermark(String service) {
        return service + ".watermark.v2";
    }

    static Optional<String> optional(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static <E> List<Announcement> announced(Announces<E> announces) {
        return of(announces.types(), announces::announcement);
    }

    private static <E> List<Announcement> stated(AnnouncesState<E> announces) {
        return of(announces.types(), announces::state);
    }

    private static <E> List<Announcement> of(
            EventTypes<E> types, Function<Recorded<E>, Optional<Announcement>> translation) {
        return GoldenEvents.read(types, GOLDEN).stream()
                .map(event -> translation.apply(recorded(event)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <E> Recorded<E> recorded(E event) {
        return new Recorded<>(
                new StreamId("golden", new UUID(0, 2)),
                new Version(1),
                Position.START,
                new UUID(0, 3),
                Instant.EPOCH,
                CAUSE,
                event);
    }
}
