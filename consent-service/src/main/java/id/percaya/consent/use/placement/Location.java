package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where it can be seen.
public sealed interface Location {

    /// @param url where exactly, if it was said
    record OnChannel(Channel channel, @Nullable String url) implements Location {}

    /// In print, on a partner's page, in a waiting room.
    ///
    /// @param where in the words of who recorded it
    record Elsewhere(String where, @Nullable String url) implements Location {}

    /// A channel that has no name here is still a place.
    static Location of(String channel, @Nullable String url) {
        return Arrays.stream(Channel.values())
                .filter(known -> known.name().equals(channel))
                .<Location>map(known -> new OnChannel(known, url))
                .findFirst()
                .orElseGet(() -> new Elsewhere(channel, url));
    }

    @Nullable String url();

    default Optional<Channel> channelIfAny() {
        return switch (this) {
            case OnChannel(Channel channel, _) -> Optional.of(channel);
            case Elsewhere _ -> Optional.empty();
        };
    }

    default Optional<String> elsewhereIfAny() {
        return switch (this) {
            case OnChannel _ -> Optional.empty();
            case Elsewhere(String where, _) -> Optional.of(where);
        };
    }
}
