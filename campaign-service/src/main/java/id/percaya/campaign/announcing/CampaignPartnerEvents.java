package id.percaya.campaign.announcing;

import id.percaya.kit.partners.PartnerEvent;
import id.percaya.kit.partners.PartnerEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Partners follow publications, without the persons shown, the consents relied on and the reasons
/// of a hold. The hash of a text is given once the text is public.
@ApplicationScoped
class CampaignPartnerEvents implements PartnerEvents {

    private static final String PUBLICATION = "Publication";

    @Override
    public List<PartnerEvent> given() {
        return List.of(
                step("scheduled"),
                step("held"),
                step("released"),
                step("missed"),
                step("failed"),
                step("unconfirmed"),
                stop("stop-asked"),
                stop("published-despite-stop"),
                step("retracted"),
                PartnerEvent.of(
                        "publication.published.v1",
                        PUBLICATION,
                        "contentId",
                        "campaignId",
                        "statementId",
                        "crisisId",
                        "facility",
                        "channel",
                        "kind",
                        "contentSha256",
                        "state",
                        "publishedAt",
                        "url"),
                PartnerEvent.of("publication.retraction-failed.v1", PUBLICATION));
    }

    /// Also without the crisis, which the reasons of the stop would give away.
    private static PartnerEvent stop(String verb) {
        return PartnerEvent.of(
                "publication." + verb + ".v1",
                PUBLICATION,
                "contentId",
                "campaignId",
                "statementId",
                "facility",
                "channel",
                "kind",
                "state");
    }

    private static PartnerEvent step(String verb) {
        return PartnerEvent.of(
                "publication." + verb + ".v1",
                PUBLICATION,
                "contentId",
                "campaignId",
                "statementId",
                "crisisId",
                "facility",
                "channel",
                "kind",
                "state");
    }
}
