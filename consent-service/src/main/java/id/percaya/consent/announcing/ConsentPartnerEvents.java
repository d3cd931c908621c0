package id.percaya.consent.announcing;

import id.percaya.kit.partners.PartnerEvent;
import id.percaya.kit.partners.PartnerEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Partners learn that a consent which a decision named may no longer hold, so that they ask again.
/// They receive no field: whose consent it is and what it covers stays internal.
@ApplicationScoped
class ConsentPartnerEvents implements PartnerEvents {

    @Override
    public List<PartnerEvent> given() {
        return List.of(
                askAgain("restricted"),
                askAgain("withdrawn"),
                askAgain("expired"),
                askAgain("superseded"),
                askAgain("voided"),
                askAgain("erased"));
    }

    private static PartnerEvent askAgain(String verb) {
        return PartnerEvent.of("consent." + verb + ".v1", "Decision");
    }
}
