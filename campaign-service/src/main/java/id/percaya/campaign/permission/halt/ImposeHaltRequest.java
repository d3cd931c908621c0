package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Code;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.eventstore.Sorted;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ImposeHalt",
        description =
                "Holds everything that matches each part given: each code, the campaign and the channel."
                        + " To hold everything of the tenant, set `all` and give no part.",
        examples =
                """
                {"facility": "melati-pluit", "procedure": "botox", "reason": "incident 42"}
                """)
record ImposeHaltRequest(
        @Nullable Boolean all,
        @DirectoryCode(CodeKind.FACILITY)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String facility,
        @DirectoryCode(CodeKind.PROCEDURE)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String procedure,
        @DirectoryCode(CodeKind.PRACTITIONER)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String practitioner,
        @DirectoryCode(CodeKind.TOPIC)
                @Nullable @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String topic,
        @Schema(description = "Holds publications of this campaign only.") @Nullable UUID campaign,
        @Schema(description = "Holds publications on this channel only.") @Nullable Channel channel,
        @Schema(description = "Absent if there are none besides crisis statements.")
                @Nullable @Valid Exempting exemptions,
        @Nullable UUID crisisId,
        @Nullable @Size(max = 500) String reason) {

    @Schema(
            name = "Exempting",
            description = "The contents in the scope that the halt does not hold.")
    record Exempting(
            @Schema(description = "Single contents.") @Nullable @Size(max = 200) List<@NotNull UUID> contents,
            @Schema(description = "All contents of these kinds.") @Nullable @Size(max = 20) Set<@NotNull Kind> kinds) {

        List<UUID> contentIds() {
            return Objects.requireNonNullElse(contents, List.of());
        }

        Exemptions exemptions() {
            return new Exemptions(
                    Sorted.set(contentIds()), Objects.requireNonNullElse(kinds, Set.of()));
        }
    }

    ImposeHalt command(Instant at) {
        return new ImposeHalt(
                scope(),
                HaltCause.DECISION,
                crisisId,
                reason,
                exemptions == null ? Exemptions.NONE : exemptions.exemptions(),
                at);
    }

    /// Everything that is impossible about it, for this tenant.
    List<Violation> faults(HaltTargets targets, Tenant tenant) {
        List<Violation> faults = new ArrayList<>();
        if (scope().equals(Scope.ALL) != Boolean.TRUE.equals(all)) {
            faults.add(
                    new Violation(
                            "/all",
                            "SCOPE_UNCLEAR",
                            "must be true when nothing is named, and absent when something is"));
        }
        if (campaign != null && !targets.hasCampaign(campaign, tenant)) {
            faults.add(
                    new Violation(
                            "/campaign",
                            "UNKNOWN_CAMPAIGN",
                            "no campaign of your organisation has this id"));
        }
        List<UUID> exempt = exemptions == null ? List.of() : exemptions.contentIds();
        for (int i = 0; i < exempt.size(); i++) {
            if (!targets.hasContent(exempt.get(i), tenant)) {
                faults.add(
                        new Violation(
                                "/exemptions/contents/" + i,
                                "UNKNOWN_CONTENT",
                                "no content of your organisation has this id"));
            }
        }
        return faults;
    }

    private Scope scope() {
        return new Scope(facility, procedure, practitioner, topic, campaign, channel);
    }
}
