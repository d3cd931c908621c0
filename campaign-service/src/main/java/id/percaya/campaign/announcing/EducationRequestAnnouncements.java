package id.percaya.campaign.announcing;

import id.percaya.campaign.education.request.EducationRequestEvent;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationContentNamed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAccepted;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAnswered;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestClosed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequested;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces that somebody works at an answer, and the answer.
@ApplicationScoped
class EducationRequestAnnouncements implements Announces<EducationRequestEvent> {

    @Override
    public EventTypes<EducationRequestEvent> types() {
        return EducationRequestEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<EducationRequestEvent> recorded) {
        return switch (recorded.event()) {
            case EducationRequestAccepted accepted ->
                    Optional.of(
                            new Announcement(
                                    "education-request.accepted.v1",
                                    EducationRequestAcceptedAnnounced.of(accepted)));
            case EducationRequestAnswered answered ->
                    Optional.of(
                            new Announcement(
                                    "education-request.answered.v1",
                                    EducationRequestAnsweredAnnounced.of(answered)));
            case EducationRequested _, EducationContentNamed _, EducationRequestClosed _ ->
                    Optional.empty();
        };
    }
}
