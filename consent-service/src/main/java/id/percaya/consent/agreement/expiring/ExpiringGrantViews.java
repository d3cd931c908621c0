package id.percaya.consent.agreement.expiring;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.eventstore.View;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

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

    /// The uses that are permitted now and end within the period, earliest end first. The cursor is
    /// bound to the period instead of the two instants, so it stays valid as time passes.
    RowQuery<?, ExpiringGrant> within(Instant now, Duration period) {
        Instant end = now.plus(period);
        return RowQuery.of(ExpiringGrantRow.class, ExpiringGrantRow::grant)
                .equal("over", false)
                .where(
                        "within=" + period,
                        (builder, _, row) ->
                                builder.and(
                                        builder.greaterThan(row.<Instant>get("endsAt"), now),
                                        builder.lessThanOrEqualTo(row.<Instant>get("endsAt"), end)))
                .ascending("endsAt", "consentId", "ordinal");
    }
}
