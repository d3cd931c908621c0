package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.canonical.CanonicalDraft;
import id.percaya.listening.sources.platform.GoogleTokens.Access;
import id.percaya.listening.sources.polling.PlatformReader;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest;
import id.percaya.listening.sources.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reviews of a Google Business location, the latest change first. A reply is the provider's
/// own and no mention.
@ApplicationScoped
class GoogleReviewsReader implements PlatformReader {

    /// Google puts a translation before the text, or behind it, in every review of another
    /// language.
    private static final String ORIGINAL = "(Original)";

    private static final String TRANSLATED = "(Translated by Google)";

    private static final int BAD_REQUEST = 400;

    private final JsonCall call;
    private final GoogleTokens tokens;
    private final String api;

    GoogleReviewsReader(JsonCall call, GoogleTokens tokens, PlatformSettings settings) {
        this.call = call;
        this.tokens = tokens;
        this.api = settings.google().apiUrl().toString();
    }

    @Override
    public SourceKind kind() {
        return SourceKind.GOOGLE_REVIEWS;
    }

    @Override
    public PollAnswer fetch(PollRequest request) throws InterruptedException {
        return switch (tokens.of(request.secret(), request.at())) {
            case Access.Denied(PollAnswer answer) -> answer;
            case Access.Granted(String token, boolean isNew) -> {
                PollAnswer answer = reviews(request, token);
                yield !isNew && isUnauthorised(answer) && tokens.forget(request.secret())
                        ? fetch(request)
                        : answer;
            }
        };
    }

    private static boolean isUnauthorised(PollAnswer answer) {
        return answer.equals(PollAnswer.refused(PollFault.UNAUTHORISED));
    }

    private PollAnswer reviews(PollRequest request, String token) throws InterruptedException {
        PagePlace place = PagePlace.of(request.cursor());
        String query =
                new Query()
                        .with("pageSize", "50")
                        .with("orderBy", "updateTime desc")
                        .with("pageToken", place.page())
                        .toString();
        URI address = URI.create(api + "/v4/" + request.target().account() + "/reviews" + query);
        return call.get(address, JsonCall.bearer(token), request.at(), new Reviews(place, request));
    }

    private record Reviews(PagePlace before, PollRequest request) implements JsonCall.Pages {

        @Override
        public PollAnswer page(JsonNode body) {
            return GoogleReviewsReader.page(body, before, request);
        }

        @Override
        public Optional<PollAnswer> refusal(JsonCall.Refusal refusal) {
            return refusal.status() == BAD_REQUEST ? before.anew() : Optional.empty();
        }
    }

    private static PollAnswer page(JsonNode body, PagePlace before, PollRequest request) {
        List<Row> rows = new ArrayList<>();
        PagePlace place = before;
        boolean isKnown = false;
        for (JsonNode review : body.path("reviews")) {
            String at = review.path("updateTime").asText();
            if (place.isKnown(at)) {
                isKnown = true;
            } else {
                rows.add(mention(review).read(rows.size() + 1L, request.at()));
                place = place.seen(at);
            }
        }
        String next = body.path("nextPageToken").asText();
        boolean isMore = !isKnown && !next.isEmpty() && !rows.isEmpty();
        return new Page(List.copyOf(rows), isMore ? place.next(next) : place.end(), isMore);
    }

    private static CanonicalDraft mention(JsonNode review) {
        String text = original(review.path("comment").asText());
        boolean isAnonymous = review.at("/reviewer/isAnonymous").asBoolean();
        return CanonicalDraft.of("web")
                .put("kind", "REVIEW")
                .put("externalId", review.path("name"))
                .put("publishedAt", review.path("createTime"))
                .put("collectedAt", review.path("updateTime"))
                .put("text", text)
                // stars alone are a review, too
                .put("textState", text.isEmpty() ? "ID_ONLY" : "FULL")
                .put("rating", stars(review.path("starRating").asText()))
                .put(
                        "author.name",
                        isAnonymous ? null : review.at("/reviewer/displayName").asText(null))
                .put("vendor.name", "Google");
    }

    private static @Nullable String stars(String word) {
        return switch (word) {
            case "ONE" -> "1";
            case "TWO" -> "2";
            case "THREE" -> "3";
            case "FOUR" -> "4";
            case "FIVE" -> "5";
            default -> null;
        };
    }

    private static String original(String comment) {
        int original = comment.indexOf(ORIGINAL);
        int translated = comment.indexOf(TRANSLATED);
        if (original >= 0) {
            return comment.substring(original + ORIGINAL.length()).strip();
        }
        return translated > 0 ? comment.substring(0, translated).strip() : comment.strip();
    }
}
