package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.length.TextLengths;
import id.percaya.eventstore.Sorted;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A statement in few words, and the channels that get it: those that do not take the whole text
/// and take this. They are decided once, when the statement is adopted, and stay when a limit
/// changes.
public record StatementShortForm(String text, Set<Channel> channels) {

    public StatementShortForm {
        channels = Sorted.set(channels);
    }

    /// @param shortText null if the statement has no short form
    /// @param named the channels of the statement
    public static @Nullable StatementShortForm of(
            @Nullable String shortText, String text, Set<Channel> named) {
        return shortText == null ? null : insteadOf(text, shortText, named);
    }

    private static StatementShortForm insteadOf(String text, String shortText, Set<Channel> named) {
        return new StatementShortForm(
                shortText,
                named.stream()
                        .filter(channel -> !fits(text, channel) && fits(shortText, channel))
                        .collect(Collectors.toSet()));
    }

    private static boolean fits(String text, Channel channel) {
        return TextLengths.of(text, channel).fits();
    }
}
