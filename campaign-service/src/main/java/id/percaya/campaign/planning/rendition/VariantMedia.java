package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.kit.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks that variants name media of their content only.
///
/// @param named the media that the content names
/// @param attached those of them without a fault; each fault of another one is reported elsewhere
public record VariantMedia(Set<UUID> named, List<AttachedMedium> attached) {

    /// All that is wrong with them, with pointers into the request.
    public List<Violation> faults(Map<Channel, VariantRequest> variants) {
        List<Violation> faults = new ArrayList<>();
        variants.forEach((channel, variant) -> add(variant, "/variants/" + channel, faults));
        return faults;
    }

    private void add(VariantRequest variant, String pointer, List<Violation> faults) {
        add(variant.order(), variant.cover(), pointer, faults);
        if (variant.segments() != null) {
            variant.segments()
                    .forEach((name, segment) ->
                            add(
                                    segment.order(),
                                    segment.cover(),
                                    pointer + "/segments/" + escaped(name),
                                    faults));
        }
    }

    /// As a step of a JSON pointer (RFC 6901).
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void add(
            @Nullable List<UUID> order,
            @Nullable UUID cover,
            String pointer,
            List<Violation> faults) {
        if (order != null) {
            addOrder(order, pointer + "/order/", faults);
        }
        if (cover != null) {
            addCover(cover, pointer + "/cover", faults);
        }
    }

    private void addOrder(List<UUID> order, String pointer, List<Violation> faults) {
        Set<UUID> before = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            if (!named.contains(order.get(i))) {
                faults.add(unattached(pointer + i));
            } else if (!before.add(order.get(i))) {
                faults.add(new Violation(pointer + i, "REPEATED", "it is in the order already"));
            }
        }
    }

    private void addCover(UUID cover, String pointer, List<Violation> faults) {
        Map<UUID, AttachedMedium> known =
                attached.stream()
                        .collect(Collectors.toMap(AttachedMedium::mediaId, Function.identity()));
        AttachedMedium medium = known.get(cover);
        if (!named.contains(cover)) {
            faults.add(unattached(pointer));
        } else if (medium != null && medium.kind() != MediaKind.PICTURE) {
            faults.add(new Violation(pointer, "NOT_A_PICTURE", "a cover is a picture"));
        }
    }

    private static Violation unattached(String pointer) {
        return new Violation(pointer, "MEDIUM_NOT_ATTACHED", "the content has no such medium");
    }
}
