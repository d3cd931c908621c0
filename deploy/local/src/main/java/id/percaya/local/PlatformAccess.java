package id.percaya.local;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/// Access to a running platform over HTTP and Kafka.
public interface PlatformAccess {

    /// The base address of a service's public API, for example `http://127.0.0.1:8183` for
    /// `crisis`.
    URI uri(String service);

    /// A valid access token of the user, for example `crisis-lead@klinik-melati`.
    ///
    /// @throws LocalFailure if the identity provider does not know the user or cannot be reached
    String token(String user);

    /// The secret with which campaign-service signs webhooks, in the notation of Standard Webhooks:
    /// `whsec_` followed by base64.
    String webhookSecret();

    /// The settings of a Kafka client that logs in as this client of the identity provider.
    ///
    /// @param id for example `partner-klinik-melati`
    Map<String, Object> kafkaClient(String id);

    /// Sees each answer of a service. Tests check here that it is as documented.
    default void received(HttpResponse<String> answer) {}
}
