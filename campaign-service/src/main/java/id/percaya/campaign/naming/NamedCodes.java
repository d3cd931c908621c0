package id.percaya.campaign.naming;

import id.percaya.campaign.ContentTags;
import id.percaya.eventstore.Sorted;
import id.percaya.kit.directory.CodeKind;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Codes of the directory that a text may name.
public record NamedCodes(Set<String> procedures, Set<String> practitioners, Set<String> topics) {

    public static final NamedCodes NONE = new NamedCodes(Set.of(), Set.of(), Set.of());

    public NamedCodes {
        procedures = Sorted.set(procedures);
        practitioners = Sorted.set(practitioners);
        topics = Sorted.set(topics);
    }

    /// @param procedure null for none, like the others
    public static NamedCodes of(
            @Nullable String procedure, @Nullable String practitioner, @Nullable String topic) {
        return new NamedCodes(set(procedure), set(practitioner), set(topic));
    }

    public static NamedCodes all(Collection<NamedCodes> several) {
        return new NamedCodes(
                several.stream()
                        .flatMap(each -> each.procedures().stream())
                        .collect(Collectors.toSet()),
                several.stream()
                        .flatMap(each -> each.practitioners().stream())
                        .collect(Collectors.toSet()),
                several.stream()
                        .flatMap(each -> each.topics().stream())
                        .collect(Collectors.toSet()));
    }

    public boolean isEmpty() {
        return procedures.isEmpty() && practitioners.isEmpty() && topics.isEmpty();
    }

    public Set<String> of(CodeKind kind) {
        return switch (kind) {
            case PROCEDURE -> procedures;
            case PRACTITIONER -> practitioners;
            case TOPIC -> topics;
            case FACILITY -> Set.of();
        };
    }

    /// The tags of a content that had these too.
    public ContentTags addedTo(ContentTags tags) {
        return new ContentTags(
                tags.facility(),
                union(tags.procedures(), procedures),
                union(tags.practitioners(), practitioners),
                union(tags.topics(), topics));
    }

    /// Those that a content with these tags lacks.
    public NamedCodes without(
            Set<String> taggedProcedures,
            Set<String> taggedPractitioners,
            Set<String> taggedTopics) {
        return new NamedCodes(
                difference(procedures, taggedProcedures),
                difference(practitioners, taggedPractitioners),
                difference(topics, taggedTopics));
    }

    private static Set<String> set(@Nullable String code) {
        return code == null ? Set.of() : Set.of(code);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        return some.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }
}
