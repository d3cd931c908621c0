package id.percaya.campaign.planning.content.difference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SetChange", description = "The members that only one of two versions has.")
record SetChange(
        @Schema(description = "In the new version alone.", maxItems = 20) List<String> added,
        @Schema(description = "In the old version alone.", maxItems = 20) List<String> removed) {

    static Optional<SetChange> between(Collection<String> from, Collection<String> to) {
        SetChange change = new SetChange(without(to, from), without(from, to));
        return change.added().isEmpty() && change.removed().isEmpty()
                ? Optional.empty()
                : Optional.of(change);
    }

    private static List<String> without(Collection<String> all, Collection<String> others) {
        return all.stream().filter(each -> !others.contains(each)).sorted().toList();
    }
}
