package id.percaya.campaign.publishing.publication.statement;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.StatementShortForm;
import id.percaya.campaign.planning.content.StatementText;
import id.percaya.campaign.publishing.gate.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `statement.approved.v1`, reduced to the fields used here.
///
/// @param nextUpdateAt the time for which the statement itself promises the next one
/// @param shortText for channels that do not take the whole text; null if there is none
record StatementApprovedMessage(
        UUID crisisId,
        String facility,
        String language,
        String text,
        String textSha256,
        Set<String> channels,
        @Nullable Instant nextUpdateAt,
        @Nullable String shortText) {

    private static final Duration SHORTEST = Duration.ofHours(1);

    StatementText statement(UUID statementId) {
        return new StatementText(
                statementId,
                crisisId,
                facility,
                language,
                text,
                textSha256,
                StatementShortForm.of(shortText, text, knownChannels()));
    }

    /// Leaves out channels that this service does not know; none of its accounts is on one.
    Set<Channel> knownChannels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channels.contains(channel.name()))
                .collect(Collectors.toSet());
    }

    /// It may be published until the promised next statement, and for at least an hour.
    Window window(Instant now) {
        Duration promised =
                nextUpdateAt == null ? Duration.ZERO : Duration.between(now, nextUpdateAt);
        return new Window(now, promised.compareTo(SHORTEST) > 0 ? promised : SHORTEST);
    }
}
