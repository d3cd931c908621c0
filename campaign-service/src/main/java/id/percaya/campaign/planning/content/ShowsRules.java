package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.ContentRefusal.PEOPLE_WITHOUT_CONSENT;
import static id.percaya.campaign.planning.content.ContentRefusal.SUBJECT_NOT_NAMED;

import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Subject;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rules for whom media show: the gate asks for the consents of the content's subjects only, so
/// everybody who is shown must be among them, or needs no consent.
final class ShowsRules {

    private ShowsRules() {}

    static void requireAllowed(Manuscript manuscript) {
        List<ContentRefusal> refusals = new ArrayList<>();
        List<AttachedMedium> media = manuscript.attached();
        if (!media.stream().allMatch(medium -> namesItsSubjects(manuscript, medium))) {
            refusals.add(SUBJECT_NOT_NAMED);
        }
        if (!media.stream().allMatch(medium -> knowsItsPeople(manuscript, medium.shows()))) {
            refusals.add(PEOPLE_WITHOUT_CONSENT);
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private static boolean namesItsSubjects(Manuscript manuscript, AttachedMedium medium) {
        return medium.shows().subjects().stream()
                .allMatch(shown ->
                        manuscript.subjects().stream()
                                .filter(subject -> subject.subjectId().equals(shown))
                                .anyMatch(subject -> subject.media().contains(medium.shownAs())));
    }

    /// People in a public place, none of them in focus, need no consent: the legal reviewer affirms
    /// that it is one. A subject whose consent is asked for as masked is not the one who can be
    /// recognised.
    private static boolean knowsItsPeople(Manuscript manuscript, Shows shows) {
        if (shows.publicPlace() || !shows.practitioners().isEmpty()) {
            return true;
        }
        return switch (shows.people()) {
            case NONE -> true;
            case UNRECOGNISABLE -> !shows.subjects().isEmpty();
            case RECOGNISABLE ->
                    shows.subjects().stream().anyMatch(shown -> isRecognisable(manuscript, shown));
        };
    }

    /// One who is not among the content's subjects is another refusal.
    private static boolean isRecognisable(Manuscript manuscript, UUID shown) {
        return manuscript.subjects().stream()
                .filter(subject -> subject.subjectId().equals(shown))
                .map(Subject::shownAs)
                .allMatch(level -> level == Identifiability.IDENTIFIABLE);
    }
}
