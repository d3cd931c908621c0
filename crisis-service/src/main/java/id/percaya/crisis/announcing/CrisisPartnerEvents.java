package id.percaya.crisis.announcing;

import id.percaya.kit.partners.PartnerEvent;
import id.percaya.kit.partners.PartnerEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Partners learn that a statement is public, as campaign-service shows them. Everything else about
/// a crisis is refused to them over REST, and stays internal here too.
@ApplicationScoped
class CrisisPartnerEvents implements PartnerEvents {

    @Override
    public List<PartnerEvent> given() {
        return List.of(
                PartnerEvent.of(
                        "statement.published.v1",
                        "Publication",
                        "crisisId",
                        "channel",
                        "publishedAt",
                        "url"));
    }
}
