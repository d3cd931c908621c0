package id.percaya.campaign.education.request;

import id.percaya.campaign.education.request.EducationRequestCommand.HearPublication;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationContentNamed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAccepted;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAnswered;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestClosed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequested;
import id.percaya.campaign.education.request.NamedContents.FirstPublication;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A content that was published before it was named, and still is, answers the request at once. The
/// answer is given when it is named: an old publication answers no worry of today before it arose.
@ApplicationScoped
class WhenContentNamedThenLookForItsPublication implements Subscription<EducationRequestEvent> {

    private final Transactions transactions;
    private final NamedContents contents;
    private final EducationRequests requests;

    WhenContentNamedThenLookForItsPublication(
            Transactions transactions, NamedContents contents, EducationRequests requests) {
        this.transactions = transactions;
        this.contents = contents;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "education-contents-published";
    }

    @Override
    public EventTypes<EducationRequestEvent> types() {
        return EducationRequestEvent.TYPES;
    }

    @Override
    public void on(Recorded<EducationRequestEvent> recorded) {
        switch (recorded.event()) {
            case EducationContentNamed(UUID contentId) -> look(recorded, contentId);
            case EducationRequested _,
                    EducationRequestAccepted _,
                    EducationRequestAnswered _,
                    EducationRequestClosed _ -> {}
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void look(Recorded<?> recorded, UUID contentId) {
        Tenant tenant = recorded.metadata().tenant();
        Optional<FirstPublication> published =
                transactions.call(tenant, () -> contents.firstPublication(contentId));
        published.ifPresent(first ->
                transactions.retrying(
                        tenant,
                        () ->
                                requests.handle(
                                        new EducationRequestId(recorded.stream().id()),
                                        new HearPublication(
                                                contentId,
                                                first.id(),
                                                later(first.at(), recorded.at())),
                                        CommandContext.of(recorded))));
    }
}
