package id.percaya.campaign.planning.campaign.plan;

import id.percaya.campaign.Code;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DraftCampaign",
        description = "The plan of a campaign.",
        examples =
                """
                {"title": "Ayo periksa", "regulatoryClass": "EDUCATION", "facility": "melati-kemang",
                 "period": {"from": "2026-01-01", "until": "2027-12-31"},
                 "objective": {"metric": "NET_SENTIMENT", "baseline": -0.42, "target": 0.1,
                               "by": "2028-01-31"},
                 "tagline": {"text": "Periksa dulu, tenang kemudian", "placement": "END"},
                 "keyMessages": [{"text": "Periksa setahun sekali"}],
                 "segments": [{"name": "Lansia", "ageBand": {"from": 60}, "channels": ["FACEBOOK"],
                               "languageLevel": "A", "tone": "hormat dan tenang"}]}
                """)
public record PlanRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull RegulatoryClass regulatoryClass,
        @DirectoryCode(CodeKind.FACILITY)
                @NotNull @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String facility,
        @DirectoryCode(CodeKind.FACILITY)
                @Schema(description = "The other sites that it speaks for. A halt of one stops it.")
                @Nullable @Size(max = 50) Set<@NotNull @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String>
                        otherFacilities,
        @NotNull @Valid Days period,
        @Schema(
                        description = "The zone of the period's days. Asia/Jakarta by default.",
                        enumeration = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
                @Nullable @Size(max = 40) @Pattern(regexp = ZONES) String zone,
        @NotNull @Valid Goal objective,
        @Schema(
                        description =
                                "The crisis to recover from. Required for RECOVERY and not allowed otherwise.")
                @Nullable UUID crisisId,
        @Nullable @Valid TaglineRequest tagline,
        @Nullable @Size(max = 20) List<@NotNull @Valid MessageRequest> keyMessages,
        @Nullable @Size(max = 20) List<@NotNull @Valid SegmentRequest> segments,
        @Nullable @Size(max = 50) List<@NotNull @Valid MemberRequest> team) {

    private static final String ZONES = "Asia/(Jakarta|Makassar|Jayapura)";

    @Schema(name = "CampaignPeriod", description = "The days on which it runs, both included.")
    public record Days(@NotNull LocalDate from, @NotNull LocalDate until) {

        public Period period() {
            return new Period(from, until);
        }
    }

    @Schema(name = "CampaignObjective")
    record Goal(
            @Schema(description = "The measured figure. OTHER is not accepted.") @NotNull Metric metric,
            @Schema(description = "Value before the campaign; for RECOVERY, before the crisis.")
                    @NotNull @Digits(integer = 12, fraction = 6) BigDecimal baseline,
            @NotNull @Digits(integer = 12, fraction = 6) BigDecimal target,
            @NotNull LocalDate by) {

        Objective objective() {
            return new Objective(metric, null, baseline, target, by);
        }
    }

    /// Call it after [PlanCheck] has found no fault.
    Plan plan() {
        return new Plan(
                title,
                regulatoryClass,
                facility,
                Objects.requireNonNullElse(otherFacilities, Set.of()),
                period.period(),
                zone == null ? Plan.DEFAULT_ZONE : zone,
                objective.objective(),
                crisisId,
                tagline == null ? null : tagline.tagline(),
                messages().stream().map(MessageRequest::message).toList(),
                groups().stream().map(SegmentRequest::segment).toList(),
                members().stream().map(MemberRequest::member).toList());
    }

    List<MessageRequest> messages() {
        return Objects.requireNonNullElse(keyMessages, List.of());
    }

    List<SegmentRequest> groups() {
        return Objects.requireNonNullElse(segments, List.of());
    }

    List<MemberRequest> members() {
        return Objects.requireNonNullElse(team, List.of());
    }
}
