package id.percaya.campaign.education.request;

import id.percaya.campaign.education.request.EducationRequestCommand.HearPublication;
import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The requests that name the published content are answered.
@ApplicationScoped
class WhenPublicationPublishedThenAnswerRequests implements Subscription<PublicationEvent> {

    private final Transactions transactions;
    private final NamedContents contents;
    private final EducationRequests requests;

    WhenPublicationPublishedThenAnswerRequests(
            Transactions transactions, NamedContents contents, EducationRequests requests) {
        this.transactions = transactions;
        this.contents = contents;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "education-answers";
    }

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public void on(Recorded<PublicationEvent> recorded) {
        if (!(recorded.event() instanceof PublicationPublished published)) {
            return;
        }
        Tenant tenant = recorded.metadata().tenant();
        UUID content = published.booking().piece().contentId();
        List<EducationRequestId> naming =
                transactions.call(tenant, () -> contents.requestsOf(content));
        HearPublication heard =
                new HearPublication(content, recorded.stream().id(), published.publishedAt());
        for (EducationRequestId id : naming) {
            transactions.retrying(
                    tenant, () -> requests.handle(id, heard, CommandContext.of(recorded)));
        }
    }
}
