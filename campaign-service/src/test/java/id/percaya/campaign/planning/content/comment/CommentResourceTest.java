package id.percaya.campaign.planning.content.comment;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.sari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.RevisionBody;
import id.percaya.campaign.Requests;
import id.percaya.campaign.planning.content.comment.CommentBodies.AnchorBody;
import id.percaya.campaign.planning.content.comment.CommentBodies.CarryOverBody;
import id.percaya.campaign.planning.content.comment.CommentBodies.CommentBody;
import id.percaya.campaign.planning.content.comment.CommentBodies.ReplyBody;
import id.percaya.campaign.planning.content.comment.CommentBodies.ResolveBody;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.view.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CommentResourceTest {

    private static final String COPY =
            """
            insert into content_comment
              (id, tenant_id, version, state, content_id, content_sha256, anchor, text, author, written_at)
            select gen_random_uuid(), tenant_id, version, state, content_id, content_sha256, anchor, text,
                   author, written_at
              from content_comment, generate_series(1, ?)
             where content_id = ?
            """;

    @Inject DataSource requests;
    @Inject Transactions transactions;

    private String content = "";
    private String sha256 = "";

    @BeforeEach
    void a_content() {
        content = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
        sha256 = contentSha256();
    }

    @Test
    void a_comment_is_shown_with_its_replies_and_its_end() {
        String id = written(onBody());
        post(sari(), id, "reply", new ReplyBody("Setuju.")).statusCode(200);
        post(doctor(), id, "resolve", new ResolveBody("WONT_DO", "Istilah dokter."))
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("outcome", equalTo("WONT_DO"))
                .body("why", equalTo("Istilah dokter."))
                .body("replies.text", contains("Setuju."))
                .body("anchor.quote", equalTo("Tekanan darah tinggi"));
        refused(post(sari(), id, "reply", new ReplyBody("Lagi.")), "COMMENT_RESOLVED");
        command(sari(), "/v1/comments/" + id + "/reopen")
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        as("auditor")
                .get("/v1/comments/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(4));
    }

    @Test
    void what_will_not_be_done_needs_a_reason() {
        refused(
                post(sari(), written(onBody()), "resolve", new ResolveBody("WONT_DO", null)),
                "WHY_MISSING");
    }

    @Test
    void comments_are_listed_by_content_state_and_version() {
        String open = written(onBody());
        String done = written(onBody());
        post(sari(), done, "resolve", new ResolveBody("DONE", null)).statusCode(200);
        String list = "/v1/comments?contentId=" + content;

        as("auditor").get(list).then().statusCode(200).body("items.id", contains(done, open));
        as("auditor").get(list + "&state=OPEN").then().body("items.id", contains(open));
        as("auditor").get(list + "&contentSha256=" + sha256).then().body("items", hasSize(2));
        as("auditor")
                .get(list + "&contentSha256=" + "0".repeat(64))
                .then()
                .body("items", hasSize(0));
        sari().get("/v1/contents/" + content)
                .then()
                .body("comments.open", equalTo(1))
                .body("comments.carriedOver", equalTo(0))
                .body("comments.resolved", equalTo(1));
    }

    @Test
    void a_comment_is_on_a_version_that_the_content_has_or_had() {
        revise();
        assertThat(contentSha256()).isNotEqualTo(sha256);
        String id = written(onBody());
        doctor().get("/v1/comments/" + id)
                .then()
                .body("contentSha256", equalTo(sha256))
                .body("state", equalTo("OPEN"));
        invalid(CommentBody.of(content, "0".repeat(64)), "UNKNOWN_VERSION");
        invalid(CommentBody.of(UUID.randomUUID().toString(), sha256), "UNKNOWN_CONTENT");
        invalid(onBody().at(AnchorBody.body(1, "Tekanan")), "QUOTE_DIFFERS");
    }

    @Test
    void nobody_comments_on_a_withdrawn_content() {
        command(sari(), "/v1/contents/" + content + "/withdraw").statusCode(200);
        refused(doctor().body(onBody()).post("/v1/comments").then(), "WITHDRAWN");
    }

    @Test
    void accepting_a_suggestion_revises_the_content() {
        String id = written(onBody().suggesting("Tensi tinggi"));
        String second =
                written(onBody().at(AnchorBody.body(28, "tanpa gejala")).suggesting("diam-diam"));

        String revised =
                command(sari(), "/v1/comments/" + id + "/accept")
                        .statusCode(200)
                        .body("state", equalTo("RESOLVED"))
                        .body("outcome", equalTo("DONE"))
                        .extract()
                        .path("revisedSha256");
        assertThat(revised).isEqualTo(contentSha256()).isNotEqualTo(sha256);
        command(sari(), "/v1/comments/" + second + "/accept").statusCode(200);

        sari().get("/v1/contents/" + content)
                .then()
                .body("body", equalTo("Tensi tinggi sering diam-diam."))
                .body("version", equalTo(3));
        refused(command(sari(), "/v1/comments/" + id + "/accept"), "COMMENT_RESOLVED");
    }

    @Test
    void only_words_that_still_stand_there_are_replaced() {
        String plain = written(onBody());
        refused(command(sari(), "/v1/comments/" + plain + "/accept"), "NO_SUGGESTION");
        String empty =
                written(
                        onBody().at(
                                        new AnchorBody(
                                                "TITLE", null, null, 0, 19, "Mengenal hipertensi"))
                                .suggesting(""));
        refused(command(sari(), "/v1/comments/" + empty + "/accept"), "SUGGESTION_UNFIT");
        String late = written(onBody().suggesting("Tensi"));
        revise();
        refused(command(sari(), "/v1/comments/" + late + "/accept"), "PASSAGE_CHANGED");
        command(doctor(), "/v1/comments/" + late + "/accept").statusCode(403);
    }

    @Test
    void a_comment_is_carried_over_to_the_present_version_alone() {
        String id = written(onBody());
        revise();
        refused(carryOver(id, sha256), "NOT_THIS_VERSION");
        carryOver(id, contentSha256())
                .statusCode(200)
                .body("state", equalTo("CARRIED_OVER"))
                .body("carriedOver.reason", equalTo("Nanti."))
                .body("carriedOver.toSha256", equalTo(contentSha256()))
                .body("carriedOver.at", notNullValue());
    }

    @Test
    void a_comment_takes_100_replies() {
        String id = written(onBody());
        for (int i = 0; i < 100; i++) {
            post(sari(), id, "reply", new ReplyBody("Ya.")).statusCode(200);
        }
        refused(post(sari(), id, "reply", new ReplyBody("Ya.")), "TOO_MANY_REPLIES");
    }

    /// The others are rows alone: the limit counts the view.
    @Test
    void a_content_takes_500_comments() {
        written(onBody());
        int copies = transactions.call(new Tenant(Requests.TENANT), () -> copied(498));
        assertThat(copies).isEqualTo(498);
        written(onBody());
        refused(doctor().body(onBody()).post("/v1/comments").then(), "TOO_MANY_COMMENTS");
    }

    private int copied(int times) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, COPY, times, UUID.fromString(content));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    @Test
    void a_comment_that_does_not_exist_is_not_found() {
        command(sari(), "/v1/comments/" + UUID.randomUUID() + "/reopen").statusCode(404);
        String id = written(onBody());
        as("auditor", OTHER_TENANT).get("/v1/comments/" + id).then().statusCode(404);
        command(as("communications", OTHER_TENANT), "/v1/comments/" + id + "/reopen")
                .statusCode(404);
        as("communications", OTHER_TENANT)
                .body(onBody())
                .post("/v1/comments")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_CONTENT"));
    }

    @Test
    void the_answer_to_a_refused_comment_does_not_repeat_its_words() {
        String words =
                doctor().body(onBody().at(AnchorBody.body(1, "Rahasia-7319")))
                        .post("/v1/comments")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString();
        assertThat(words).doesNotContain("7319").doesNotContain("istilah");
    }

    private ValidatableResponse carryOver(String id, String to) {
        return post(doctor(), id, "carry-over", new CarryOverBody(to, "Nanti."));
    }

    private CommentBody onBody() {
        return CommentBody.of(content, sha256);
    }

    private static String written(CommentBody comment) {
        return created(doctor(), "/v1/comments", comment);
    }

    private static void invalid(CommentBody comment, String code) {
        doctor().body(comment)
                .post("/v1/comments")
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse post(
            RequestSpecification as, String id, String command, Record body) {
        return as.body(body).post("/v1/comments/" + id + "/" + command).then();
    }

    private void revise() {
        sari().header("If-Match", "*")
                .body(RevisionBody.article())
                .post("/v1/contents/" + content + "/revise")
                .then()
                .statusCode(200)
                .body("contentSha256", not(equalTo(sha256)));
    }

    private String contentSha256() {
        return sari().get("/v1/contents/" + content).path("contentSha256");
    }

    private static RequestSpecification doctor() {
        return as("medical-reviewer");
    }
}
