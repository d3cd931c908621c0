package id.percaya.campaign.publishing.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;

/// The answer of a webhook that has published, with the link.
record PublishedAnswer(String url) {

    String json() {
        try {
            return TolerantJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
