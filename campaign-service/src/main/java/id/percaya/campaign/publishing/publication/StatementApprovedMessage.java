package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.StatementText;
import id.percaya.campaign.publishing.gate.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `statement.approved.v1`, as far as it is heard here.
///
/// @param nextUpdateAt when the statement itself says that it will be followed by another
record StatementApprovedMessage(
        UUID crisisId,
        String facility,
        String language,
        String text,
        String textSha256,
        Set<String> channels,
        @Nullable Instant nextUpdateAt) {

    private static final Duration AT_LEAST = Duration.ofHours(1);

    StatementText statement(UUID statementId) {
        return new StatementText(statementId, crisisId, facility, language, text, textSha256);
    }

    /// A channel that has no name here has no account here.
    Set<Channel> knownChannels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channels.contains(channel.name()))
                .collect(Collectors.toSet());
    }

    /// Until the next statement is promised, it is still the one to publish.
    Window window(Instant now) {
        Duration promised =
                nextUpdateAt == null ? Duration.ZERO : Duration.between(now, nextUpdateAt);
        return new Window(now, promised.compareTo(AT_LEAST) > 0 ? promised : AT_LEAST);
    }
}
