package id.percaya.campaign.planning.content.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ValueChange", description = "A value that differs between two versions.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ValueChange(
        @Schema(description = "In the old version; absent if it has none.", maxLength = 2000)
                @Nullable String from,
        @Schema(description = "In the new version; absent if it has none.", maxLength = 2000)
                @Nullable String to) {

    static Optional<ValueChange> between(@Nullable Object from, @Nullable Object to) {
        return Objects.equals(from, to)
                ? Optional.empty()
                : Optional.of(new ValueChange(text(from), text(to)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
