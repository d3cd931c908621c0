package id.percaya.kit.messaging.receiving;

import java.util.Optional;

/// The parts of `percaya.partners.<tenant>.<name>`.
record PartnerTopic(String tenant, String name) {

    private static final String PREFIX = "percaya.partners.";

    static Optional<PartnerTopic> of(String topic) {
        int end = topic.lastIndexOf('.');
        return topic.startsWith(PREFIX) && end > PREFIX.length()
                ? Optional.of(
                        new PartnerTopic(
                                topic.substring(PREFIX.length(), end), topic.substring(end + 1)))
                : Optional.empty();
    }
}
