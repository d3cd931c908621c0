package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.canonical.CanonicalDraft;
import id.percaya.listening.sources.polling.PlatformReader;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollAnswer.Refused;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest;
import id.percaya.listening.sources.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/// The timeline of a hashtag. It is read upwards with `min_id`, which leaves no gap when more posts
/// came than fit on a page; `since_id` would skip the older ones.
@ApplicationScoped
class MastodonReader implements PlatformReader {

    private static final int PAGE = 40;
    private static final int TOO_MANY = 429;
    private static final Set<String> PUBLIC = Set.of("public", "unlisted");

    /// Ids are numbers that are written without leading zeros.
    private static final Comparator<String> BY_ID =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final JsonCall call;

    MastodonReader(JsonCall call) {
        this.call = call;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.MASTODON;
    }

    @Override
    public PollAnswer fetch(PollRequest request) throws InterruptedException {
        String token = request.secret().token();
        String query =
                new Query()
                        .with("limit", Integer.toString(PAGE))
                        .with("min_id", request.cursor())
                        .toString();
        URI address =
                URI.create(
                        request.target().address().replaceAll("/+$", "")
                                + "/api/v1/timelines/tag/"
                                + Query.encoded(request.target().query())
                                + query);
        Map<String, String> headers = token == null ? Map.of() : JsonCall.bearer(token);
        return call.get(address, headers, request.at(), new Timeline(request));
    }

    private record Timeline(PollRequest request) implements JsonCall.Pages {

        @Override
        public PollAnswer page(JsonNode statuses) {
            if (!statuses.isArray()) {
                return PollAnswer.refused(PollFault.WRONG_CONTENT);
            }
            List<Row> rows = new ArrayList<>();
            String newest = request.cursor();
            for (JsonNode status : statuses) {
                if (PUBLIC.contains(status.path("visibility").asText("public"))) {
                    rows.add(mention(status).read(rows.size() + 1L, request.at()));
                }
                String id = status.path("id").asText();
                newest = newest == null || BY_ID.compare(id, newest) > 0 ? id : newest;
            }
            boolean isMore =
                    request.cursor() != null
                            && statuses.size() >= PAGE
                            && !request.cursor().equals(newest);
            return new Page(List.copyOf(rows), newest, isMore);
        }

        @Override
        public Optional<PollAnswer> refusal(JsonCall.Refusal refusal) {
            if (refusal.status() != TOO_MANY) {
                return Optional.empty();
            }
            return refusal.headers()
                    .firstValue("x-ratelimit-reset")
                    .map(reset -> new Refused(PollFault.QUOTA, until(reset, request.at())));
        }
    }

    private static Optional<Duration> until(String reset, Instant at) {
        try {
            return Optional.of(Duration.between(at, Instant.parse(reset)))
                    .filter(Duration::isPositive);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The id of an instance means nothing at another one, so the address that ActivityPub gives
    /// the post identifies it.
    private static CanonicalDraft mention(JsonNode status) {
        boolean isRepost = status.path("reblog").isObject();
        boolean isReply = status.path("in_reply_to_id").isTextual();
        JsonNode content = isRepost ? status.at("/reblog/content") : status.path("content");
        return CanonicalDraft.of("mastodon")
                .put("externalId", status.path("uri"))
                .put("url", status.path("url"))
                .put("publishedAt", status.path("created_at"))
                .put("language", status.path("language"))
                .put("title", status.path("spoiler_text"))
                .put("text", Jsoup.parse(content.asText()).text())
                .put("kind", isRepost ? "REPOST" : isReply ? "REPLY" : "POST")
                .put("author.key", status.at("/account/url"))
                .put("author.followers", status.at("/account/followers_count"))
                .put("metrics.likes", status.path("favourites_count"))
                .put("metrics.comments", status.path("replies_count"))
                .put("metrics.shares", status.path("reblogs_count"));
    }
}
