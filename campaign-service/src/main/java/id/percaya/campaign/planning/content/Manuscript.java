package id.percaya.campaign.planning.content;

import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.naming.StemmedText;
import id.percaya.eventstore.Sorted;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that one version of a content says and shows.
///
/// @param purpose the reason for showing people; null when nobody is shown
public record Manuscript(
        Kind kind,
        String title,
        String body,
        Set<String> procedures,
        Set<String> practitioners,
        Set<String> topics,
        List<Subject> subjects,
        @Nullable Purpose purpose) {

    public Manuscript {
        procedures = Sorted.set(procedures);
        practitioners = Sorted.set(practitioners);
        topics = Sorted.set(topics);
        subjects = List.copyOf(subjects);
    }

    /// All that it says, to find names in it.
    public StemmedText words() {
        return StemmedText.of(List.of(title, body));
    }

    /// The names of the directory in its text that it is not tagged with.
    NamedCodes untagged(NamedCodes named) {
        return named.without(procedures, practitioners, topics);
    }

    /// A testimonial, or any other kind of content that quotes a person.
    boolean isTestimony() {
        return kind == Kind.TESTIMONIAL
                || subjects.stream().anyMatch(subject -> subject.media().contains(Medium.WORDS));
    }
}
