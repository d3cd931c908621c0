package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.ContentRefusal.PURPOSE_MISSING;
import static id.percaya.campaign.planning.content.ContentRefusal.STATEMENT_COMES_FROM_CRISIS;
import static id.percaya.campaign.planning.content.ContentRefusal.SUBJECT_MISSING;
import static id.percaya.campaign.planning.content.ContentRefusal.TESTIMONY_FORBIDDEN;
import static id.percaya.campaign.planning.content.ContentRefusal.VARIANT_TOO_LONG;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.eventstore.Refused;
import java.util.Set;

/// The requirements that a content must meet before anyone reviews it.
final class SubmissionRules {

    private SubmissionRules() {}

    static void requireDraftable(Manuscript manuscript) {
        if (manuscript.kind() == Kind.STATEMENT) {
            throw new Refused(STATEMENT_COMES_FROM_CRISIS);
        }
        if (!manuscript.subjects().isEmpty() && manuscript.purpose() == null) {
            throw new Refused(PURPOSE_MISSING);
        }
        if (manuscript.kind() == Kind.TESTIMONIAL && manuscript.subjects().isEmpty()) {
            throw new Refused(SUBJECT_MISSING);
        }
    }

    /// A text that was written for a channel must fit there, and the content's own text on each
    /// channel that the campaign's segments name. On other channels it is measured when it is
    /// scheduled.
    static void requireFitting(Manuscript manuscript, Set<Channel> planned) {
        boolean fits =
                manuscript.measuredChannels(planned).stream()
                        .flatMap(manuscript::renditions)
                        .allMatch(Rendition::fits);
        if (!fits) {
            throw new Refused(VARIANT_TOO_LONG);
        }
    }

    /// A consent does not lift the ban on testimony; the gate asks for consents separately.
    static void requireAllowed(AuthoredContent authored) {
        if (authored.campaign().regulatoryClass().forbidsTestimony()
                && authored.manuscript().isTestimony()) {
            throw new Refused(TESTIMONY_FORBIDDEN);
        }
    }
}
