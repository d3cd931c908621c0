package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;
import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;

/// The auditor's check that one correlation id runs from the imported mentions through all services
/// to the recovery campaign.
final class CorrelationCheck {

    private final Person auditor;

    CorrelationCheck(Person auditor) {
        this.auditor = auditor;
    }

    /// @return the correlation id that all events carry
    String follow(BurstChapter.DetectedBurst burst, String crisis, String campaign) {
        String chain = link("listening", "/imports/" + burst.imported(), "import-completed");
        same("the alert's chain", chain, link("listening", alert(burst), "alert-raised"));
        same(
                "the case's chain",
                chain,
                link("crisis", "/cases/" + burst.caseId(), "case-opened-from-alert"));
        same("the crisis' chain", chain, link("crisis", "/crises/" + crisis, "crisis-declared"));
        same("the halt's chain", chain, link("campaign", halt(crisis), "halt-imposed"));
        same(
                "the recovery campaign's chain",
                chain,
                link("campaign", "/campaigns/" + campaign, "campaign-activated"));
        return chain;
    }

    private String alert(BurstChapter.DetectedBurst burst) {
        Answer opened = auditor.get("crisis", "/cases/" + burst.caseId()).ok();
        return "/alerts/" + opened.body().path("alert").path("alertId").asText();
    }

    private String halt(String crisis) {
        Answer halts = auditor.get("campaign", "/halts").ok();
        return "/halts/" + halts.item("crisisId", crisis).path("id").asText();
    }

    private String link(String service, String path, String event) {
        Answer history = auditor.get(service, path + "/history").ok();
        for (JsonNode entry : history.items()) {
            if (entry.path("event").asText().equals(event)) {
                return entry.path("correlation").asText();
            }
        }
        check(false, () -> "no " + event + " in " + history.body());
        return "";
    }
}
