package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.listening.sources.polling.PlatformReader;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollAnswer.Refused;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest;
import id.percaya.listening.sources.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The threads of comments below the videos of a channel, the newest first, with the replies that
/// YouTube gives beside a thread. The first poll reads one page: older comments are old news. A
/// reply to a thread that is not on the pages of a poll is not heard. The channel's own comments
/// and replies are no mentions.
@ApplicationScoped
class YoutubeReader implements PlatformReader {

    private static final int FORBIDDEN = 403;
    private static final int BAD_REQUEST = 400;

    /// The quota of a day begins anew at midnight there.
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final Set<String> DAY =
            Set.of("quotaExceeded", "dailyLimitExceeded", "dailyLimitExceededUnreg");

    /// Of a request with a token of a page that has expired.
    private static final Set<String> PAGE = Set.of("invalidPageToken", "processingFailure");

    private static final Set<String> BRIEF = Set.of("rateLimitExceeded", "userRateLimitExceeded");

    private final JsonCall call;
    private final String api;

    YoutubeReader(JsonCall call, PlatformSettings settings) {
        this.call = call;
        this.api = settings.youtube().apiUrl().toString();
    }

    @Override
    public SourceKind kind() {
        return SourceKind.YOUTUBE_COMMENTS;
    }

    @Override
    public PollAnswer fetch(PollRequest request) throws InterruptedException {
        PagePlace place = PagePlace.of(request.cursor());
        String query =
                new Query()
                        .with("part", "snippet,replies")
                        .with("allThreadsRelatedToChannelId", request.target().account())
                        .with("order", "time")
                        .with("maxResults", "100")
                        .with("pageToken", place.page())
                        .toString();
        String key = Objects.requireNonNullElse(request.secret().token(), "");
        return call.get(
                URI.create(api + "/youtube/v3/commentThreads" + query),
                Map.of("X-Goog-Api-Key", key),
                request.at(),
                new Threads(place, request));
    }

    private record Threads(PagePlace before, PollRequest request) implements JsonCall.Pages {

        @Override
        public PollAnswer page(JsonNode body) {
            YoutubePage page = YoutubePage.read(body, before, request);
            PagePlace place = page.place();
            String next = body.path("nextPageToken").asText();
            boolean isMore = before.readUntil() != null && !page.isKnown() && !next.isEmpty();
            return new Page(page.rows(), isMore ? place.next(next) : place.end(), isMore);
        }

        @Override
        public Optional<PollAnswer> refusal(JsonCall.Refusal refusal) {
            String reason = refusal.body().at("/error/errors/0/reason").asText();
            if (refusal.status() == FORBIDDEN && DAY.contains(reason)) {
                return Optional.of(
                        new Refused(PollFault.QUOTA, Optional.of(untilMidnight(request.at()))));
            }
            if (refusal.status() == FORBIDDEN && BRIEF.contains(reason)) {
                return Optional.of(PollAnswer.refused(PollFault.QUOTA));
            }
            if (refusal.status() == BAD_REQUEST && reason.equals("keyInvalid")) {
                return Optional.of(PollAnswer.refused(PollFault.UNAUTHORISED));
            }
            return refusal.status() == BAD_REQUEST && PAGE.contains(reason)
                    ? before.anew()
                    : Optional.empty();
        }
    }

    private static Duration untilMidnight(Instant at) {
        ZonedDateTime there = at.atZone(PACIFIC);
        return Duration.between(
                there, there.toLocalDate().plusDays(1).atTime(LocalTime.MIN).atZone(PACIFIC));
    }
}
