package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.canonical.CanonicalDraft;
import id.percaya.listening.sources.polling.PollRequest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/// A page of threads, with the comments and replies that are new.
///
/// @param place after it
/// @param isKnown whether a thread of an earlier poll is on it
record YoutubePage(List<Row> rows, PagePlace place, boolean isKnown) {

    static YoutubePage read(JsonNode body, PagePlace before, PollRequest request) {
        Reading reading = new Reading(before, request);
        body.path("items").forEach(reading::read);
        return new YoutubePage(List.copyOf(reading.rows), reading.place, reading.isKnown);
    }

    private static final class Reading {

        private final PollRequest request;
        private final List<Row> rows = new ArrayList<>();
        private PagePlace place;
        private boolean isKnown;

        Reading(PagePlace before, PollRequest request) {
            this.place = before;
            this.request = request;
        }

        /// An earlier thread may have a new reply.
        void read(JsonNode thread) {
            JsonNode comment = thread.at("/snippet/topLevelComment");
            String at = publishedAt(comment);
            if (place.isKnown(at)) {
                isKnown = true;
            } else {
                place = place.seen(at);
                add(
                        comment,
                        mention(thread, comment)
                                .put("kind", "COMMENT")
                                .put("parentExternalId", thread.at("/snippet/videoId"))
                                .put("metrics.comments", thread.at("/snippet/totalReplyCount")));
            }
            thread.at("/replies/comments").forEach(reply -> read(thread, reply));
        }

        private void read(JsonNode thread, JsonNode reply) {
            String at = publishedAt(reply);
            if (!place.isKnownReply(at)) {
                place = place.seenReply(at);
                add(
                        reply,
                        mention(thread, reply)
                                .put("kind", "REPLY")
                                .put("parentExternalId", thread.at("/snippet/topLevelComment/id")));
            }
        }

        private void add(JsonNode comment, CanonicalDraft mention) {
            String author = comment.at("/snippet/authorChannelId/value").asText();
            if (!author.equals(request.target().account())) {
                rows.add(mention.read(rows.size() + 1L, request.at()));
            }
        }
    }

    private static String publishedAt(JsonNode comment) {
        return comment.at("/snippet/publishedAt").asText();
    }

    private static CanonicalDraft mention(JsonNode thread, JsonNode comment) {
        JsonNode snippet = comment.path("snippet");
        String video = thread.at("/snippet/videoId").asText("");
        String id = comment.path("id").asText();
        String text =
                snippet.has("textOriginal")
                        ? snippet.path("textOriginal").asText()
                        : Jsoup.parse(snippet.path("textDisplay").asText()).text();
        return CanonicalDraft.of("youtube")
                .put("externalId", id)
                .put(
                        "url",
                        video.isEmpty()
                                ? null
                                : "https://www.youtube.com/watch?v=" + video + "&lc=" + id)
                .put("publishedAt", snippet.path("publishedAt"))
                .put("collectedAt", snippet.path("updatedAt"))
                .put("text", text)
                .put("author.key", snippet.at("/authorChannelId/value"))
                .put("metrics.likes", snippet.path("likeCount"));
    }
}
