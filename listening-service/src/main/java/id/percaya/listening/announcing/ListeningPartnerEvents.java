package id.percaya.listening.announcing;

import id.percaya.kit.partners.PartnerEvent;
import id.percaya.kit.partners.PartnerEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Partners follow alerts with their figures. The mentions themselves, which people wrote, stay
/// internal.
@ApplicationScoped
class ListeningPartnerEvents implements PartnerEvents {

    private static final String ALERT = "Alert";

    @Override
    public List<PartnerEvent> given() {
        return List.of(
                figures("alert.raised.v1"),
                figures("alert.raised.v2"),
                figures("alert.escalated.v1"),
                figures("alert.escalated.v2"),
                PartnerEvent.of(
                        "alert.resolved.v1",
                        ALERT,
                        "resolvedAt",
                        "quietSince",
                        "ruleId",
                        "monitorId",
                        "facility",
                        "severity",
                        "test",
                        "pValue",
                        "authors",
                        "formulaVersion"));
    }

    private static PartnerEvent figures(String type) {
        return PartnerEvent.of(
                type,
                ALERT,
                "ruleId",
                "monitorId",
                "facility",
                "severity",
                "windowStart",
                "windowEnd",
                "mentions",
                "negative",
                "baseline",
                "minimum",
                "reachSocial",
                "reachNonSocial",
                "netSentiment",
                "test",
                "pValue",
                "authors",
                "formulaVersion",
                "ruleVersion",
                "criticalMentions");
    }
}
