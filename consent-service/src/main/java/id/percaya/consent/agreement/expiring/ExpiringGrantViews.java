package id.percaya.consent.agreement.expiring;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.eventstore.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the uses that end soon, for the caller's tenant.
@ApplicationScoped
class ExpiringGrantViews {

    /// Subscribed instead of inline: privacy officers look days ahead, so giving a consent need not
    /// wait for this view.
    @Produces
    @Singleton
    static View<ConsentEvent> view() {
        return new View<>("expiring", 2, new ExpiringGrantProjection());
    }

    /// The uses that are permitted now and end by then, earliest end first.
    ///
    /// @param after an [ExpiringGrant#key], or null for the first page
    List<ExpiringGrant> between(Instant now, Instant end, @Nullable String after, int limit) {
        Cursor from = after == null ? Cursor.before(now) : Cursor.of(after);
        return ExpiringGrantRow.<ExpiringGrantRow>find(
                        "over = false and endsAt > ?1 and endsAt <= ?2"
                                + " and (endsAt, consentId, ordinal) > (?3, ?4, ?5)"
                                + " order by endsAt, consentId, ordinal",
                        now,
                        end,
                        from.endsAt,
                        from.consentId,
                        from.ordinal)
                .page(0, limit)
                .stream()
                .map(ExpiringGrantRow::grant)
                .toList();
    }

    private record Cursor(Instant endsAt, UUID consentId, int ordinal) {

        static Cursor before(Instant now) {
            return new Cursor(now, new UUID(0, 0), 0);
        }

        static Cursor of(String key) {
            String[] parts = key.split(" ", -1);
            return new Cursor(
                    Instant.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
        }
    }
}
