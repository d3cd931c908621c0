package id.percaya.campaign.education.request;

import static id.percaya.campaign.education.request.EducationRequestRefusal.REQUEST_ABSENT;
import static id.percaya.campaign.education.request.EducationRequestRefusal.REQUEST_ANSWERED;
import static id.percaya.campaign.education.request.EducationRequestRefusal.REQUEST_CLOSED;
import static id.percaya.campaign.education.request.EducationRequestRefusal.REQUEST_NOT_ACCEPTED;
import static id.percaya.campaign.education.request.EducationRequestRefusal.TOO_MANY_CONTENTS;

import id.percaya.campaign.education.request.EducationRequest.Absent;
import id.percaya.campaign.education.request.EducationRequest.Accepted;
import id.percaya.campaign.education.request.EducationRequest.Answered;
import id.percaya.campaign.education.request.EducationRequest.Closed;
import id.percaya.campaign.education.request.EducationRequest.Open;
import id.percaya.campaign.education.request.EducationRequestCommand.AcceptRequest;
import id.percaya.campaign.education.request.EducationRequestCommand.HearConcernAnswered;
import id.percaya.campaign.education.request.EducationRequestCommand.HearPublication;
import id.percaya.campaign.education.request.EducationRequestCommand.NameContent;
import id.percaya.campaign.education.request.EducationRequestCommand.OpenRequest;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationContentNamed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAccepted;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAnswered;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestClosed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequested;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The rules of a request. Facts from elsewhere are never refused; the first answer counts.
public final class EducationRequestDecider
        implements Decider<EducationRequestCommand, EducationRequest, EducationRequestEvent> {

    static final int MOST_CONTENTS = 20;

    @Override
    public EducationRequest initial() {
        return new Absent();
    }

    @Override
    public List<EducationRequestEvent> decide(
            EducationRequestCommand command, EducationRequest request) {
        return switch (command) {
            case OpenRequest open -> open(open, request);
            case AcceptRequest(Instant at) -> accept(at, request);
            case NameContent(UUID contentId) -> name(contentId, request);
            case HearPublication heard -> hear(heard, request);
            case HearConcernAnswered(Instant at) -> close(at, request);
        };
    }

    private static List<EducationRequestEvent> open(OpenRequest open, EducationRequest request) {
        return switch (request) {
            case Absent _ -> List.of(new EducationRequested(open.brief(), open.at()));
            case Open _, Accepted _, Answered _, Closed _ -> List.of();
        };
    }

    private static List<EducationRequestEvent> accept(Instant at, EducationRequest request) {
        return switch (request) {
            case Absent _ -> throw new Refused(REQUEST_ABSENT);
            case Open(EducationBrief brief) -> List.of(new EducationRequestAccepted(brief, at));
            case Accepted _ -> List.of();
            case Answered _ -> throw new Refused(REQUEST_ANSWERED);
            case Closed _ -> throw new Refused(REQUEST_CLOSED);
        };
    }

    private static List<EducationRequestEvent> name(UUID contentId, EducationRequest request) {
        return switch (request) {
            case Absent _ -> throw new Refused(REQUEST_ABSENT);
            case Open _ -> throw new Refused(REQUEST_NOT_ACCEPTED);
            case Accepted(_, Set<UUID> contents) -> name(contentId, contents);
            case Answered _ -> throw new Refused(REQUEST_ANSWERED);
            case Closed _ -> throw new Refused(REQUEST_CLOSED);
        };
    }

    private static List<EducationRequestEvent> name(UUID contentId, Set<UUID> contents) {
        if (contents.contains(contentId)) {
            return List.of();
        }
        if (contents.size() >= MOST_CONTENTS) {
            throw new Refused(TOO_MANY_CONTENTS);
        }
        return List.of(new EducationContentNamed(contentId));
    }

    private static List<EducationRequestEvent> hear(
            HearPublication heard, EducationRequest request) {
        return switch (request) {
            case Accepted(EducationBrief brief, Set<UUID> contents) ->
                    contents.contains(heard.contentId())
                            ? List.of(
                                    new EducationRequestAnswered(
                                            brief,
                                            heard.contentId(),
                                            heard.publicationId(),
                                            heard.publishedAt()))
                            : List.of();
            case Absent _, Open _, Answered _, Closed _ -> List.of();
        };
    }

    private static List<EducationRequestEvent> close(Instant at, EducationRequest request) {
        return switch (request) {
            case Open _, Accepted _ -> List.of(new EducationRequestClosed(at));
            case Absent _, Answered _, Closed _ -> List.of();
        };
    }

    @Override
    public EducationRequest evolve(EducationRequest request, EducationRequestEvent event) {
        return switch (event) {
            case EducationRequested requested -> new Open(requested.brief());
            case EducationRequestAccepted accepted -> new Accepted(accepted.brief(), Set.of());
            case EducationContentNamed(UUID contentId) -> named(contentId, request);
            case EducationRequestAnswered _ -> new Answered();
            case EducationRequestClosed _ -> new Closed();
        };
    }

    private static EducationRequest named(UUID contentId, EducationRequest request) {
        return switch (request) {
            case Accepted(EducationBrief brief, Set<UUID> contents) -> {
                Set<UUID> more = new HashSet<>(contents);
                more.add(contentId);
                yield new Accepted(brief, more);
            }
            case Absent _, Open _, Answered _, Closed _ ->
                    throw new IllegalStateException("content named as " + request);
        };
    }
}
