package id.percaya.campaign.planning.length;

import com.fasterxml.jackson.core.type.TypeReference;
import id.percaya.campaign.Channel;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A channel's limit on the length of a text. Platforms change these a few times a year, so they
/// are data.
///
/// @param limit null if the platform publishes none
/// @param source the document that states the limit
/// @param checkedOn the day on which somebody last looked it up
record LengthProfile(
        Channel channel,
        LengthUnit unit,
        @Nullable Integer limit,
        @Nullable Integer byteLimit,
        String source,
        LocalDate checkedOn) {

    private static final String FILE = "/profiles/text-lengths.json";

    static Map<Channel, LengthProfile> all() {
        Map<Channel, LengthProfile> profiles = new EnumMap<>(Channel.class);
        for (LengthProfile each : read()) {
            profiles.put(each.channel, each);
        }
        for (Channel channel : Channel.values()) {
            Objects.requireNonNull(profiles.get(channel), channel + " is missing in " + FILE);
        }
        return profiles;
    }

    private static List<LengthProfile> read() {
        try (InputStream file =
                Objects.requireNonNull(LengthProfile.class.getResourceAsStream(FILE))) {
            return TolerantJson.mapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
