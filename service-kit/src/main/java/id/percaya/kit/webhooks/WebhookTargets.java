package id.percaya.kit.webhooks;

import id.percaya.kit.partners.PartnerTypes;
import id.percaya.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;

/// Checks the address and the types that a request names.
@ApplicationScoped
class WebhookTargets {

    private final PartnerTypes types;
    private final WebhookAddressRule addresses;

    WebhookTargets(PartnerTypes types, WebhookAddressRule addresses) {
        this.types = types;
        this.addresses = addresses;
    }

    /// @throws Invalid ADDRESS_NOT_ALLOWED
    /// @throws id.percaya.kit.problem.ProblemException UNKNOWN_EVENT_TYPE
    WebhookTarget target(WebhookRequest body) {
        return new WebhookTarget(url(body.url()), types.known(body.typesOrAll(), "/types"));
    }

    private URI url(String text) {
        try {
            URI url = new URI(text);
            if (addresses.allows(url)) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            // refused below, as any other address that is not allowed
        }
        throw new Invalid(
                "/url",
                "ADDRESS_NOT_ALLOWED",
                "must be an https URL with a public host name, and not of this service");
    }
}
