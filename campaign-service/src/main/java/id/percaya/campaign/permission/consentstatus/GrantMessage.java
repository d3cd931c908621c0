package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A grant in `consent.given.v1` and `consent.restricted.v1`, reduced to the fields used here.
/// Older announcements lack `identifiability`, `assets` and `territory`.
record GrantMessage(
        String purpose,
        String channel,
        String medium,
        @Nullable String identifiability,
        @Nullable List<Asset> assets,
        @Nullable String territory,
        Instant from,
        Instant until) {

    record Asset(String sha256) {}

    GrantMessage {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }

    /// Leaves out grants that this service does not understand: an unknown use permits nothing.
    static List<Grant> known(List<GrantMessage> grants) {
        return grants.stream().flatMap(grant -> grant.grant().stream()).toList();
    }

    private Optional<Grant> grant() {
        Optional<Purpose> knownPurpose = named(Purpose.values(), purpose);
        Optional<Channel> knownChannel = named(Channel.values(), channel);
        Optional<Medium> knownMedium = named(Medium.values(), medium);
        Optional<Identifiability> most = mostIdentifiable();
        if (knownPurpose.isEmpty()
                || knownChannel.isEmpty()
                || knownMedium.isEmpty()
                || most.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Grant(
                        knownPurpose.get(),
                        knownChannel.get(),
                        knownMedium.get(),
                        most.get(),
                        hashes(),
                        Objects.requireNonNullElse(territory, Grant.WORLD),
                        from,
                        until));
    }

    private Optional<Identifiability> mostIdentifiable() {
        return identifiability == null
                ? Optional.of(Identifiability.IDENTIFIABLE)
                : named(Identifiability.values(), identifiability);
    }

    private Set<String> hashes() {
        return assets == null
                ? Set.of()
                : assets.stream().map(Asset::sha256).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
