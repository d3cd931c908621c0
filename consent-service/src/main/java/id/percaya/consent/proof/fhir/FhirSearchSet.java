package id.percaya.consent.proof.fhir;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Consent;

/// The response to a search.
///
/// @param request URI of the search
record FhirSearchSet(UriInfo request) {

    private static final int NO_VERSION = 0;

    FhirJson of(Optional<Consent> found) {
        Bundle bundle =
                new Bundle().setType(BundleType.SEARCHSET).setTotal(found.isPresent() ? 1 : 0);
        bundle.addLink().setRelation("self").setUrl(request.getRequestUri().toString());
        found.ifPresent(consent -> add(bundle, consent));
        return new FhirJson(NO_VERSION, FhirJson.compose(bundle));
    }

    private void add(Bundle bundle, Consent consent) {
        Bundle.BundleEntryComponent entry = bundle.addEntry();
        entry.setFullUrl(
                request.getBaseUriBuilder()
                        .path(FhirConsentResource.class)
                        .path(consent.getIdPart())
                        .build()
                        .toString());
        entry.setResource(consent).getSearch().setMode(SearchEntryMode.MATCH);
    }
}
