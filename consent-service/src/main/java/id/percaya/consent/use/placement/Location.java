package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a use can be seen. The nested records' simple names are stored in events.
public sealed interface Location {

    /// @param url exact address, if known
    record OnChannel(Channel channel, @Nullable String url) implements Location {}

    /// In print, on a partner's page or in a waiting room.
    ///
    /// @param where free text of whoever recorded it
    record Elsewhere(String where, @Nullable String url) implements Location {}

    /// An unknown channel becomes a location elsewhere.
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
