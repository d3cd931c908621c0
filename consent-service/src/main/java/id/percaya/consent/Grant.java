package id.percaya.consent;

import static java.util.Locale.IsoCountryCode.PART1_ALPHA2;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One permitted use and its period. An end is required: UU PDP 27/2022 art. 21(1)f (the period of
/// processing), HIPAA 45 CFR 164.508(c)(1)(v).
///
/// @param identifiability the highest permitted degree
/// @param assets only these assets; all assets if empty
/// @param territory ISO 3166-1 alpha-2, or `WORLD`
/// @param from the first instant at which the use is permitted
/// @param until the first instant at which the use is no longer permitted; at the instant of expiry
///   nothing is permitted
public record Grant(
        Purpose purpose,
        Channel channel,
        Medium medium,
        @Schema(description = "The highest permitted degree.") Identifiability identifiability,
        @Schema(description = "Only these assets; all assets if empty.") List<Asset> assets,
        @Schema(description = "ISO 3166-1 alpha-2, or WORLD.") String territory,
        @Schema(description = "The first instant at which the use is permitted.") Instant from,
        @Schema(description = "The first instant at which the use is no longer permitted.")
                Instant until) {

    public static final String WORLD = "WORLD";
    public static final String TERRITORY = "[A-Z]{2}|" + WORLD;

    private static final Pattern FORM = Pattern.compile(TERRITORY);
    private static final Set<String> COUNTRIES = Locale.getISOCountries(PART1_ALPHA2);

    public Grant {
        assets = List.copyOf(assets);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "the period ends before it starts:" + from + " to " + until);
        }
        if (!FORM.matcher(territory).matches()) {
            throw new IllegalArgumentException("not a territory");
        }
    }

    /// Whether this territory exists today. Old grants may name another.
    public static boolean isTerritory(String code) {
        return code.equals(WORLD) || COUNTRIES.contains(code);
    }

    /// Whether this grant permits everything that the other one permits.
    public boolean covers(Grant other) {
        return isSameUse(other)
                && identifiability.compareTo(other.identifiability) >= 0
                && coversAssets(other.assets)
                && reaches(other.territory)
                && !from.isAfter(other.from)
                && !until.isBefore(other.until);
    }

    /// Whether two of the grants permit the same use at the same time. With two ends for one use
    /// nobody could say which one counts.
    public static boolean anyOverlap(List<Grant> grants) {
        for (int later = 1; later < grants.size(); later++) {
            if (grants.subList(0, later).stream().anyMatch(grants.get(later)::overlaps)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the territory includes this place.
    public boolean reaches(String place) {
        return territory.equals(WORLD) || territory.equals(place);
    }

    /// Whether the grant includes this asset.
    public boolean includes(Asset asset) {
        return assets.isEmpty() || assets.contains(asset);
    }

    private boolean isSameUse(Grant other) {
        return purpose == other.purpose && channel == other.channel && medium == other.medium;
    }

    private boolean coversAssets(List<Asset> others) {
        return assets.isEmpty() || (!others.isEmpty() && assets.containsAll(others));
    }

    private boolean overlaps(Grant other) {
        return isSameUse(other)
                && (reaches(other.territory) || other.reaches(territory))
                && sharesAssets(other)
                && from.isBefore(other.until)
                && other.from.isBefore(until);
    }

    private boolean sharesAssets(Grant other) {
        return assets.isEmpty()
                || other.assets.isEmpty()
                || assets.stream().anyMatch(other.assets::contains);
    }
}
