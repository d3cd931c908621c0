package id.percaya.campaign.planning.content;

import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;

/// Records a verdict. An approval stands in the log only after each comment was settled or carried
/// over.
@ApplicationScoped
class ReviewContentHandler {

    private final Contents contents;
    private final Discussion discussion;

    ReviewContentHandler(Contents contents, Discussion discussion) {
        this.contents = contents;
        this.discussion = discussion;
    }

    Version review(ContentId id, ReviewContentRequest body, RequestContext request) {
        return switch (body.verdict()) {
            case APPROVE -> approve(id, body, request);
            case REQUEST_CHANGES -> record(id, body, request);
        };
    }

    /// The content's own refusals come first.
    private Version approve(ContentId id, ReviewContentRequest body, RequestContext request) {
        discussion.hold(id, request.tenant());
        Version version = record(id, body, request);
        discussion.requireSettled(
                id, body.contentSha256(), body.carryOverReason(), request.context());
        return version;
    }

    private Version record(ContentId id, ReviewContentRequest body, RequestContext request) {
        return contents.handle(id, body.command(request.actor()), request.context());
    }
}
