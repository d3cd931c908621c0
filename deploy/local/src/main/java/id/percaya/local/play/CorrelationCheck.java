package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;
import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;

/// The auditor's look at the whole: one id runs from the imported mentions through all services to
/// the recovery campaign.
final class CorrelationCheck {

    private final Person auditor;

    CorrelationCheck(Person auditor) {
        this.auditor = auditor;
    }

    /// @return the id, when every link carries it
    String follow(BurstChapter.Noticed noticed, String crisis, String campaign) {
        String chain = link("listening", "/imports/" + noticed.batch(), "import-completed");
        same("the alert's chain", chain, link("listening", alert(noticed), "alert-raised"));
        same(
                "the case's chain",
                chain,
                link("crisis", "/cases/" + noticed.caseId(), "case-opened-from-alert"));
        same("the crisis' chain", chain, link("crisis", "/crises/" + crisis, "crisis-declared"));
        same("the halt's chain", chain, link("campaign", halt(crisis), "halt-imposed"));
        same(
                "the recovery campaign's chain",
                chain,
                link("campaign", "/campaigns/" + campaign, "campaign-activated"));
        return chain;
    }

    private String alert(BurstChapter.Noticed noticed) {
        Answer opened = auditor.get("crisis", "/cases/" + noticed.caseId()).ok();
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
