package id.percaya.kit.partners;

import java.util.List;

/// Lists the announcements that partners receive. A service has one such bean in its `announcing`
/// package. An announcement or a field that it does not list stays internal; `docs/partners.md` has
/// the list of all services.
public interface PartnerEvents {

    List<PartnerEvent> given();
}
