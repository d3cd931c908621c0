package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Period;
import id.percaya.campaign.planning.campaign.plan.Objective;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.Code;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.problem.Invalid;
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
                 "objective": {"metric": "net-sentiment", "baseline": -0.42, "target": 0.1,
                               "by": "2027-06-30"},
                 "keyMessages": ["Periksa setahun sekali"], "segments": ["lansia"]}
                """)
record DraftCampaignRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull RegulatoryClass regulatoryClass,
        @DirectoryCode(CodeKind.FACILITY)
                @NotNull @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String facility,
        @NotNull @Valid Days period,
        @NotNull @Valid Goal objective,
        @Schema(
                        description =
                                "The crisis to recover from. Required for RECOVERY and not allowed otherwise.")
                @Nullable UUID crisisId,
        @Nullable @Size(max = 200) String tagline,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> keyMessages,
        @Schema(description = "The audience, in your own words.") @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> segments,
        @Schema(
                        description =
                                "The zone of the period's days. Asia/Jakarta by default.",
                        enumeration = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
                @Nullable @Size(max = 40) @Pattern(regexp = ZONES) String zone) {

    private static final String ZONES = "Asia/(Jakarta|Makassar|Jayapura)";

    @Schema(name = "CampaignPeriod", description = "The days on which it runs, both included.")
    record Days(@NotNull LocalDate from, @NotNull LocalDate until) {}

    @Schema(name = "CampaignObjective")
    record Goal(
            @NotBlank @Size(max = 100) String metric,
            @NotNull @Digits(integer = 12, fraction = 6) BigDecimal baseline,
            @NotNull @Digits(integer = 12, fraction = 6) BigDecimal target,
            @NotNull LocalDate by) {}

    Plan plan() {
        if (period.until.isBefore(period.from)) {
            throw new Invalid("/period/until", "END_BEFORE_START", "must not be before from");
        }
        return new Plan(
                title,
                regulatoryClass,
                facility,
                new Period(period.from, period.until),
                new Objective(objective.metric, objective.baseline, objective.target, objective.by),
                crisisId,
                tagline,
                Objects.requireNonNullElse(keyMessages, List.of()),
                Objects.requireNonNullElse(segments, List.of()),
                Objects.requireNonNullElse(zone, Plan.DEFAULT_ZONE));
    }
}
