package id.percaya.campaign.planning.content.comment;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.review;
import static id.percaya.campaign.Requests.sari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.ReviewBody;
import id.percaya.campaign.RequestBodies.RevisionBody;
import id.percaya.campaign.Requests;
import id.percaya.campaign.planning.content.comment.CommentBodies.CarryOverBody;
import id.percaya.campaign.planning.content.comment.CommentBodies.CarryingReview;
import id.percaya.campaign.planning.content.comment.CommentBodies.CommentBody;
import id.percaya.campaign.planning.content.comment.CommentBodies.ResolveBody;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ApprovalBesideCommentsTest {

    private static final int ROUNDS = 30;

    private static final String POSITION =
            "select tx::text::bigint from es.event where stream_id = ?::uuid and type = ?";

    @Inject DataSource requests;
    @Inject Transactions transactions;

    private String content = "";
    private String sha256 = "";

    @BeforeEach
    void a_content_in_review() {
        content = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
        sha256 = submitted();
    }

    @Test
    void an_open_comment_keeps_the_version_from_being_approved() {
        String older = written();
        written();
        review("medical-reviewer", content, "MEDICAL", sha256)
                .statusCode(409)
                .body("code", equalTo("COMMENTS_OPEN"))
                .body("inTheWay", equalTo(older));
        sari().get("/v1/contents/" + content)
                .then()
                .body("verdicts", hasSize(0))
                .body("comments.open", equalTo(2));
    }

    @Test
    void changes_are_requested_beside_open_comments() {
        written();
        as("medical-reviewer")
                .body(ReviewBody.requestingChanges("MEDICAL", sha256))
                .post("/v1/contents/" + content + "/review")
                .then()
                .statusCode(200)
                .body("state", equalTo("CHANGES_REQUESTED"));
    }

    @Test
    void a_settled_comment_is_not_in_the_way() {
        String id = written();
        as("communications")
                .body(new ResolveBody("DONE", null))
                .post("/v1/comments/" + id + "/resolve")
                .then()
                .statusCode(200);
        review("medical-reviewer", content, "MEDICAL", sha256).statusCode(200);
        command(sari(), "/v1/comments/" + id + "/reopen").statusCode(200);
        refused(review("legal-reviewer", content, "LEGAL", sha256), "COMMENTS_OPEN");
    }

    @Test
    void a_comment_on_an_earlier_version_is_in_the_way_until_it_is_carried_over() {
        String id = written();
        revise();
        String second = submitted();
        refused(review("medical-reviewer", content, "MEDICAL", second), "COMMENTS_OPEN");
        as("legal-reviewer")
                .body(new CarryOverBody(second, "Gambar menyusul."))
                .post("/v1/comments/" + id + "/carry-over")
                .then()
                .statusCode(200);
        review("medical-reviewer", content, "MEDICAL", second).statusCode(200);
        review("legal-reviewer", content, "LEGAL", second)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("comments.carriedOver", equalTo(1));
    }

    @Test
    void a_comment_that_was_carried_over_is_in_the_way_of_the_next_version() {
        written();
        assertThat(approveKnowingly("medical-reviewer", "MEDICAL", sha256).statusCode())
                .isEqualTo(200);
        revise();
        refused(review("medical-reviewer", content, "MEDICAL", submitted()), "COMMENTS_OPEN");
    }

    @Test
    void an_approval_carries_comments_over_knowingly() {
        String id = written();
        approveKnowingly("medical-reviewer", "MEDICAL", sha256).then().statusCode(200);
        as("auditor")
                .get("/v1/comments/" + id)
                .then()
                .body("state", equalTo("CARRIED_OVER"))
                .body("carriedOver.reason", equalTo("Gambar menyusul."));
        review("legal-reviewer", content, "LEGAL", sha256)
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    /// A comment and an approval at the same time: one of them comes first in the log. If it is the
    /// comment, the approval is refused.
    @Test
    void no_approval_follows_an_open_comment_in_the_log() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < ROUNDS; i++) {
                a_content_in_review();
                var comment = CompletableFuture.supplyAsync(this::written, threads);
                var approval =
                        CompletableFuture.supplyAsync(
                                () ->
                                        review("medical-reviewer", content, "MEDICAL", sha256)
                                                .extract()
                                                .statusCode(),
                                threads);
                String id = comment.get();
                if (approval.get() == 200) {
                    assertThat(position(content, "content-reviewed"))
                            .as("the approval in round %d", i)
                            .isLessThan(position(id, "comment-written"));
                }
            }
        }
    }

    /// The log is ordered by the ids of the writing transactions.
    private long position(String stream, String event) {
        return transactions.call(new Tenant(Requests.TENANT), () -> transaction(stream, event));
    }

    private long transaction(String stream, String event) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSITION)) {
            statement.setString(1, stream);
            statement.setString(2, event);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private Response approveKnowingly(String role, String step, String hash) {
        return as(role).body(CarryingReview.of(step, hash, "Gambar menyusul."))
                .post("/v1/contents/" + content + "/review");
    }

    private String written() {
        return created(as("legal-reviewer"), "/v1/comments", CommentBody.of(content, sha256));
    }

    private void revise() {
        sari().header("If-Match", "*")
                .body(RevisionBody.article())
                .post("/v1/contents/" + content + "/revise")
                .then()
                .statusCode(200);
    }

    private String submitted() {
        return command(sari(), "/v1/contents/" + content + "/submit")
                .statusCode(200)
                .extract()
                .path("contentSha256");
    }
}
