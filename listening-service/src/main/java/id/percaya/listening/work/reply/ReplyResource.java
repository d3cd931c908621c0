package id.percaya.listening.work.reply;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.rest.Endpoint;
import id.percaya.listening.intake.shown.MentionDetailsReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mentions/{id}/check-reply")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "mentions")
class ReplyResource {

    private static final int MOST = 50;

    private final MentionDetailsReader mentions;
    private final Endpoint endpoint;

    ReplyResource(MentionDetailsReader mentions, Endpoint endpoint) {
        this.mentions = mentions;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"communications", "crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Check the draft of an answer",
            description =
                    "422 if the text confirms that somebody is a patient or contains personal data, with a"
                            + " violation for each place: its rule as the code and its characters in the"
                            + " message. The rules know common phrases in Indonesian and English, so 200 is no"
                            + " proof. Nothing is stored or sent.")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    public RestResponse<ReplyVerdict> checkReply(
            @RestPath UUID id, @Valid @NotNull ReplyRequest body) {
        return endpoint.answer(() -> {
            boolean _ = mentions.masked(id).personalData().isEmpty();
            return verdict(body.text());
        });
    }

    private static ReplyVerdict verdict(String text) {
        List<Violation> violations =
                ReplyCheck.find(text).stream().limit(MOST).map(ReplyResource::violation).toList();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return new ReplyVerdict(ReplyFlaw.VERSION);
    }

    /// Names the place and not the words.
    private static Violation violation(ReplyFinding finding) {
        String rule = finding.rule().name();
        String place = finding.start() + "–" + finding.end();
        return new Violation("/text", rule, "characters " + place)
                .worded("ReplyFlaw." + rule, place);
    }
}
