package id.percaya.campaign.planning.length;

import id.percaya.campaign.Channel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Counts a text as each channel does.
public final class TextLengths {

    private static final Map<Channel, LengthProfile> PROFILES = LengthProfile.all();

    private TextLengths() {}

    public static TextLength of(String text, Channel channel) {
        return TextLength.of(text, Objects.requireNonNull(PROFILES.get(channel)));
    }

    public static Map<Channel, TextLength> of(String text) {
        Map<Channel, TextLength> lengths = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            lengths.put(channel, of(text, channel));
        }
        return lengths;
    }
}
