package id.percaya.consent.agreement.consent;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.Sha256;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "GrantedUse",
        description = "One permitted use and its period.",
        additionalProperties = Schema.False.class)
record GrantRequest(
        @NotNull Purpose purpose,
        @NotNull Channel channel,
        @NotNull Medium medium,
        @Schema(description = "The highest permitted degree; IDENTIFIABLE by default.")
                @Nullable Identifiability identifiability,
        @Schema(
                        description =
                                "Only these assets; all assets if empty. At most "
                                        + Terms.MOST_ASSETS
                                        + " in all grants together, else TOO_MANY_ASSETS.")
                @Nullable @Size(max = 50) List<@NotNull @Valid AssetRequest> assets,
        @Schema(
                        description =
                                "ISO 3166-1 alpha-2, or WORLD, for example for the internet."
                                        + " WORLD by default. Otherwise: UNKNOWN_TERRITORY.")
                @Nullable @Pattern(regexp = Grant.TERRITORY) @Size(max = 5) String territory,
        @Schema(description = "The first instant at which the use is permitted.") @NotNull Instant from,
        @Schema(description = "The first instant at which the use is no longer permitted.") @NotNull Instant until) {

    @Schema(name = "GrantedAsset", additionalProperties = Schema.False.class)
    record AssetRequest(
            @NotNull UUID id,
            @Schema(description = "SHA-256 of the asset's bytes, lower-case hex.")
                    @NotNull @Pattern(regexp = Sha256.FORM) @Size(max = 64) String sha256) {

        private Asset asset() {
            return new Asset(id, sha256);
        }
    }

    static List<Grant> grants(List<GrantRequest> asked) {
        requireFewAssets(asked);
        List<Grant> grants = new ArrayList<>();
        for (GrantRequest each : asked) {
            grants.add(each.grant("/grants/" + grants.size()));
        }
        return grants;
    }

    private static void requireFewAssets(List<GrantRequest> asked) {
        int named = 0;
        for (int at = 0; at < asked.size(); at++) {
            named += asked.get(at).named().size();
            if (named > Terms.MOST_ASSETS) {
                throw new Invalid(
                        "/grants/" + at + "/assets",
                        "TOO_MANY_ASSETS",
                        "must be at most " + Terms.MOST_ASSETS + " in all grants together");
            }
        }
    }

    private Grant grant(String pointer) {
        if (!from.isBefore(until)) {
            throw new Invalid(pointer + "/until", "END_BEFORE_START", "must be after from");
        }
        if (territory != null && !Grant.isTerritory(territory)) {
            throw new Invalid(
                    pointer + "/territory",
                    "UNKNOWN_TERRITORY",
                    "must be a country of ISO 3166-1, or WORLD");
        }
        return new Grant(
                purpose,
                channel,
                medium,
                identifiability == null ? Identifiability.IDENTIFIABLE : identifiability,
                named().stream().map(AssetRequest::asset).toList(),
                territory == null ? Grant.WORLD : territory,
                from,
                until);
    }

    private List<AssetRequest> named() {
        return assets == null ? List.of() : assets;
    }
}
