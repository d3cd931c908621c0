package id.percaya.campaign.publishing.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.campaign.Channel;
import id.percaya.campaign.publishing.account.ChannelLinks;
import id.percaya.campaign.publishing.publication.SendingOutcome;
import id.percaya.campaign.publishing.publication.SendingOutcome.Posted;
import id.percaya.campaign.publishing.publication.SendingOutcome.Rejected;
import id.percaya.campaign.publishing.publication.SendingOutcome.Unavailable;
import id.percaya.campaign.publishing.publication.SendingOutcome.Unclear;
import id.percaya.kit.json.TolerantJson;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/// The answer to a webhook call. The other side is not trusted: a link is used only if it fits the
/// channel, as a link that a person confirms must.
record WebhookResponse(int status, String body) {

    private static final int LONGEST_LINK = 2000;
    private static final int SERVER_ERROR = 500;
    private static final int SUCCESS = 2;

    /// Status codes that say that the request was not acted upon and may come again later: 425 (RFC
    /// 8470), 429 (RFC 6585), 503 (RFC 9110).
    private static final Set<Integer> TRY_LATER = Set.of(425, 429, 503);

    /// Status codes that leave open whether the request was acted upon, besides those of the
    /// server: 408 comes from a gateway too, and 409 may be the answer to a post that exists.
    private static final Set<Integer> UNCLEAR = Set.of(408, 409);

    /// Redirects are not followed, because the signature is meant for the registered address only.
    SendingOutcome outcome(Channel channel) {
        if (isSuccess()) {
            return link(channel)
                    .<SendingOutcome>map(Posted::new)
                    .orElseGet(() -> new Unclear("answered " + status + " without a link"));
        }
        if (TRY_LATER.contains(status)) {
            return new Unavailable("answered " + status);
        }
        if (status >= SERVER_ERROR || UNCLEAR.contains(status)) {
            return new Unclear("answered " + status);
        }
        return new Rejected("answered " + status);
    }

    boolean isSuccess() {
        return status / 100 == SUCCESS;
    }

    private Optional<URI> link(Channel channel) {
        try {
            JsonNode url = TolerantJson.mapper().readTree(body).path("url");
            return url.isTextual() && url.asText().length() <= LONGEST_LINK
                    ? web(new URI(url.asText()), channel)
                    : Optional.empty();
        } catch (JsonProcessingException | URISyntaxException unusable) {
            return Optional.empty();
        }
    }

    private static Optional<URI> web(URI url, Channel channel) {
        return ChannelLinks.fits(channel, url)
                ? Optional.of(ChannelLinks.normalised(url))
                : Optional.empty();
    }
}
