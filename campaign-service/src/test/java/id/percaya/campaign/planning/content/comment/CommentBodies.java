package id.percaya.campaign.planning.content.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Bodies of requests about comments.
public final class CommentBodies {

    private CommentBodies() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnchorBody(
            String field,
            @Nullable String channel,
            @Nullable String mediaId,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String quote) {

        /// A passage of the content's own text.
        public static AnchorBody body(int start, String quote) {
            int end = start + quote.codePointCount(0, quote.length());
            return new AnchorBody("BODY", null, null, start, end, quote);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommentBody(
            String contentId,
            String contentSha256,
            AnchorBody anchor,
            String text,
            @Nullable String suggestion) {

        /// On the first words of the content that [id.percaya.campaign.RequestBodies] has.
        public static CommentBody of(String contentId, String contentSha256) {
            return new CommentBody(
                    contentId,
                    contentSha256,
                    AnchorBody.body(0, "Tekanan darah tinggi"),
                    "Sebut istilah sehari-hari.",
                    null);
        }

        public CommentBody suggesting(String words) {
            return new CommentBody(contentId, contentSha256, anchor, text, words);
        }

        public CommentBody at(AnchorBody place) {
            return new CommentBody(contentId, contentSha256, place, text, suggestion);
        }
    }

    public record ReplyBody(String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResolveBody(String outcome, @Nullable String why) {}

    public record CarryOverBody(String contentSha256, String reason) {}

    public record ReasonBody(String reason) {}

    /// An approval beside comments.
    public record CarryingReview(
            String step, String verdict, String contentSha256, ReasonBody carryOver) {

        static CarryingReview of(String step, String contentSha256, String reason) {
            return new CarryingReview(step, "APPROVE", contentSha256, new ReasonBody(reason));
        }
    }
}
