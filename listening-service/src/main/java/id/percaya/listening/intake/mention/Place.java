package id.percaya.listening.intake.mention;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Where a mention comes from, as the source says. Coordinates are not stored: they would tell
/// where a person was.
///
/// @param country ISO 3166-1, two capitals; null when absent
/// @param name of a city or region, as written; null when absent
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(@Nullable String country, @Nullable String name) {

    public static final Place UNKNOWN = new Place(null, null);
    public static final int LONGEST_NAME = 120;
}
