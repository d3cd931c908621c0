package id.percaya.listening.alerting.alertrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Hysteresis;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.QuietHours;
import id.percaya.listening.alerting.terms.Recipient;
import id.percaya.listening.alerting.terms.SeverityLimits;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param monitorId the monitor of a rule that watches one
/// @param window of a FACTOR test, as in the short form of a rule
@Schema(
        name = "AlertRule",
        requiredProperties = {
            "id",
            "version",
            "state",
            "name",
            "monitorIds",
            "metric",
            "test",
            "minimum",
            "minimumAuthors",
            "coolDown",
            "route",
            "draftedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertRuleDetails(
        UUID id,
        int version,
        AlertRuleState state,
        String name,
        List<UUID> monitorIds,
        Metric metric,
        @Nullable FilterDetails filter,
        TestDetails test,
        int minimum,
        int minimumAuthors,
        @Nullable SeverityLimits severities,
        @Schema(type = SchemaType.STRING, format = "duration") Duration coolDown,
        @Nullable Hysteresis hysteresis,
        @Nullable QuietHours quietHours,
        List<Recipient> route,
        @Nullable UUID monitorId,
        @Schema(type = SchemaType.STRING, format = "duration") @Nullable Duration window,
        @Nullable Double baselineFactor,
        @Nullable Double highFactor,
        @Nullable Double criticalFactor,
        Instant draftedAt)
        implements Versioned {

    static AlertRuleDetails of(
            UUID id, int version, AlertRuleState state, AlertRuleTerms terms, Instant draftedAt) {
        boolean shortForm = terms.test().kind() == TestKind.FACTOR;
        SeverityLimits limits = shortForm ? terms.severities() : null;
        return new AlertRuleDetails(
                id,
                version,
                state,
                terms.name(),
                terms.monitorIds(),
                terms.metric(),
                FilterDetails.of(terms.filter()),
                TestDetails.of(terms.test()),
                terms.minimum(),
                terms.minimumAuthors(),
                terms.severities(),
                terms.coolDown(),
                terms.hysteresis(),
                terms.quietHours(),
                terms.route(),
                terms.monitorIds().size() == 1 ? terms.monitorIds().getFirst() : null,
                shortForm ? terms.longestWindow() : null,
                terms.test().factor(),
                limits == null ? null : limits.high(),
                limits == null ? null : limits.critical(),
                draftedAt);
    }
}
