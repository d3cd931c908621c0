package id.percaya.listening.concern.finding;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.concern.concern.ConcernCommand.ConfirmConcern;
import id.percaya.listening.concern.concern.ConcernId;
import id.percaya.listening.concern.concern.ConcernViews;
import id.percaya.listening.concern.concern.Concerns;
import id.percaya.listening.concern.setting.ConcernRules;
import id.percaya.listening.concern.setting.ConcernRulesReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Confirms the emerging concerns of a monitor that have as many authors as the organisation's rule
/// asks for.
@ApplicationScoped
class ConfirmingByRule {

    private final Concerns concerns;
    private final ConcernViews views;
    private final ConcernRulesReader setting;
    private final Clock clock;

    ConfirmingByRule(
            Concerns concerns, ConcernViews views, ConcernRulesReader setting, Clock clock) {
        this.concerns = concerns;
        this.views = views;
        this.setting = setting;
        this.clock = clock;
    }

    /// In a transaction of the tenant.
    ///
    /// @return how many were confirmed
    int confirm(Tenant tenant, UUID monitor) {
        ConcernRules rules = setting.of(tenant);
        Integer authors = rules.confirmFromAuthors();
        if (authors == null) {
            return 0;
        }
        int confirmed = 0;
        for (ConcernId id : views.emerging(monitor, authors)) {
            Instant now = clock.instant();
            EventMetadata cause =
                    new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null);
            var _ =
                    concerns.handle(
                            id,
                            new ConfirmConcern(
                                    views.counts(id), null, now.plus(rules.answerWithin()), now),
                            CommandContext.of(cause));
            confirmed++;
        }
        return confirmed;
    }
}
