package id.percaya.campaign.media.fitting;

import com.fasterxml.jackson.core.type.TypeReference;
import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaKind;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A limit of a channel on media. Platforms change these a few times a year, so they are data.
///
/// @param kind of media that it is about; null for all
/// @param value null for a rule that lists values
/// @param unit of the value
/// @param values that are accepted; empty for a rule with a number
/// @param source the document that states the limit
/// @param checkedOn the day on which somebody last looked it up
record MediaLimit(
        Channel channel,
        @Nullable MediaKind kind,
        MediaRule rule,
        @Nullable Double value,
        @Nullable MediaUnit unit,
        List<String> values,
        String source,
        LocalDate checkedOn) {

    private static final String FILE = "/profiles/media-limits.json";

    MediaLimit(
            Channel channel,
            @Nullable MediaKind kind,
            MediaRule rule,
            @Nullable Double value,
            @Nullable MediaUnit unit,
            @Nullable List<String> values,
            String source,
            LocalDate checkedOn) {
        this.channel = channel;
        this.kind = kind;
        this.rule = rule;
        this.value = value;
        this.unit = unit;
        this.values = values == null ? List.of() : List.copyOf(values);
        this.source = source;
        this.checkedOn = checkedOn;
    }

    static List<MediaLimit> all() {
        try (InputStream file =
                Objects.requireNonNull(MediaLimit.class.getResourceAsStream(FILE))) {
            return TolerantJson.mapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAbout(MediaKind other) {
        return kind == null || kind == other;
    }

    double number() {
        return Objects.requireNonNull(value);
    }
}
