package id.percaya.campaign.media;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.tenancy.Ids;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Files that tests make known to a tenant without uploading them. Other files are the store's.
@Decorator
@Priority(1)
public class KnownMedia implements MediaReader {

    private static final String TENANT = "select current_setting('app.tenant', true)";

    private record Known(String tenant, MediaFacts facts) {}

    private static final Map<UUID, Known> FILES = new ConcurrentHashMap<>();

    private final MediaReader store;
    private final DataSource requests;

    @Inject
    KnownMedia(@Delegate MediaReader store, DataSource requests) {
        this.store = store;
        this.requests = requests;
    }

    @Override
    public Map<UUID, MediaFacts> facts(Set<UUID> mediaIds) {
        Map<UUID, MediaFacts> facts = new HashMap<>(store.facts(mediaIds));
        if (mediaIds.isEmpty()) {
            return facts;
        }
        String tenant = Jdbc.list(requests, row -> row.getString(1), TENANT).getFirst();
        for (UUID id : mediaIds) {
            Known known = FILES.get(id);
            if (known != null && known.tenant().equals(tenant)) {
                facts.put(id, known.facts());
            }
        }
        return facts;
    }

    public static UUID picture(String tenant) {
        return file(tenant, MediaType.JPEG);
    }

    public static UUID file(String tenant, MediaType type) {
        UUID id = Ids.next();
        FILES.put(id, new Known(tenant, facts(id, type)));
        return id;
    }

    /// A picture of 2,000,000 bytes.
    public static UUID large(String tenant) {
        UUID id = Ids.next();
        MediaFacts large =
                new MediaFacts(id, MediaType.JPEG, sha256(id), 2_000_000, 1080, 1080, null);
        FILES.put(id, new Known(tenant, large));
        return id;
    }

    /// A PNG of which no JPEG is small enough for the channels that take nothing else.
    public static UUID withoutJpeg(String tenant) {
        UUID id = Ids.next();
        MediaFacts png = new MediaFacts(id, MediaType.PNG, sha256(id), 9_000_000, 4000, 4000, null);
        FILES.put(id, new Known(tenant, png));
        return id;
    }

    public static void forget(UUID id) {
        FILES.remove(id);
    }

    /// Each id has bytes of its own.
    public static MediaFacts facts(UUID id, MediaType type) {
        @Nullable Integer side = type.kind() == MediaKind.SUBTITLES ? null : Integer.valueOf(1080);
        @Nullable String jpeg = type == MediaType.PNG ? sha256(id) : null;
        return new MediaFacts(id, type, sha256(id), 1000, side, side, null, jpeg);
    }

    public static String sha256(UUID id) {
        return id.toString().replace("-", "").repeat(2);
    }
}
