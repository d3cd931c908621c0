package id.percaya.campaign.planning.content.difference;

import id.percaya.campaign.Subject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SubjectChange",
        description =
                "The persons whom only one of two versions shows, or in another way than the other.")
record SubjectChange(
        @Schema(description = "As the new version shows them.", maxItems = 20) List<Subject> added,
        @Schema(description = "As the old version shows them.", maxItems = 20)
                List<Subject> removed) {

    static Optional<SubjectChange> between(List<Subject> from, List<Subject> to) {
        SubjectChange change = new SubjectChange(without(to, from), without(from, to));
        return change.added().isEmpty() && change.removed().isEmpty()
                ? Optional.empty()
                : Optional.of(change);
    }

    private static List<Subject> without(List<Subject> all, List<Subject> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }
}
