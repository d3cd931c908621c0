package id.percaya.local;

import java.net.URI;

/// How a user of the running platform reaches it: nothing here needs more than HTTP.
public interface PlatformAccess {

    /// The base address of a service's public API, for example `http://127.0.0.1:8183` for
    /// `crisis`.
    URI uri(String service);

    /// A valid access token of the user, for example `crisis-lead@klinik-melati`.
    ///
    /// @throws LocalFailure when the identity provider does not know the user or cannot be reached
    String token(String user);

    /// What campaign-service signs its webhooks with, as Standard Webhooks writes it: `whsec_` and
    /// then base64.
    String webhookSecret();
}
