package id.percaya.kit.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;

/// Adds a new secret to the answer of the command that made it. The answer that is stored for a
/// repeat of the request has none, so that the database holds secrets in sealed form only.
@ApplicationScoped
class WebhookAnswers {

    private static final int FIRST_ERROR = 300;

    private final WebhookSecrets secrets;
    private final ObjectMapper mapper;
    private final Caller caller;
    private final Clock clock;

    WebhookAnswers(WebhookSecrets secrets, ObjectMapper mapper, Caller caller, Clock clock) {
        this.secrets = secrets;
        this.mapper = mapper;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param answer its entity is JSON text
    @SuppressWarnings("unchecked") // as RenderedResponse#response: the text was written from a T
    RestResponse<WebhookDetails> withSecret(RestResponse<WebhookDetails> answer) {
        if (answer.getStatus() >= FIRST_ERROR) {
            return answer;
        }
        try {
            String json = String.valueOf(((RestResponse<?>) answer).getEntity());
            WebhookDetails made = mapper.readValue(json, WebhookDetails.class);
            WebhookDetails shown =
                    secrets.find(caller.tenant(), made.id(), made.secretVersion(), clock.instant())
                            .map(made::withSecret)
                            .orElse(made);
            RestResponse.ResponseBuilder<String> response =
                    RestResponse.ResponseBuilder.create(
                            answer.getStatusInfo(), mapper.writeValueAsString(shown));
            answer.getHeaders()
                    .forEach((name, values) ->
                            values.forEach(value -> response.header(name, value)));
            response.type(MediaType.APPLICATION_JSON_TYPE);
            return (RestResponse<WebhookDetails>) (RestResponse<?>) response.build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
