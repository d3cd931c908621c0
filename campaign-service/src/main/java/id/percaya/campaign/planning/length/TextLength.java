package id.percaya.campaign.planning.length;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The length of a text on one channel.
///
/// @param bytes the length in UTF-8; only where the channel limits that too
@Schema(name = "TextLength")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextLength(
        @Schema(description = "The length, as the platform counts it.", minimum = "0") int length,
        @Schema(
                        description =
                                "The highest length that the platform takes; absent if it names none.")
                @Nullable Integer limit,
        @Schema(
                        description =
                                "The length in bytes of UTF-8; absent unless the platform limits"
                                        + " it.")
                @Nullable Integer bytes,
        @Schema(description = "The highest number of bytes; absent unless there is one.")
                @Nullable Integer byteLimit,
        @Schema(description = "True if the text is within each limit.") boolean fits) {

    static TextLength of(String text, LengthProfile profile) {
        int length = profile.unit().length(text);
        Integer bytes = profile.byteLimit() == null ? null : LengthUnit.UTF8.length(text);
        return new TextLength(
                length,
                profile.limit(),
                bytes,
                profile.byteLimit(),
                within(length, profile.limit()) && within(bytes, profile.byteLimit()));
    }

    private static boolean within(@Nullable Integer length, @Nullable Integer limit) {
        return length == null || limit == null || length <= limit;
    }
}
