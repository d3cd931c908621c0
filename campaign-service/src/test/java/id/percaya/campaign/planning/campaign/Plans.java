package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.Channel;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.planning.campaign.plan.AgeBand;
import id.percaya.campaign.planning.campaign.plan.KeyMessage;
import id.percaya.campaign.planning.campaign.plan.LanguageLevel;
import id.percaya.campaign.planning.campaign.plan.Metric;
import id.percaya.campaign.planning.campaign.plan.Objective;
import id.percaya.campaign.planning.campaign.plan.Period;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.campaign.plan.Segment;
import id.percaya.campaign.planning.campaign.plan.Tagline;
import id.percaya.campaign.planning.campaign.plan.TeamMember;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans for tests.
public final class Plans {

    public static final UUID CRISIS = UUID.fromString("0198c0de-0000-7000-8000-0000000000c1");

    public static final UUID MEMBER = UUID.fromString("0198c0de-0000-7000-8000-0000000000ab");

    private Plans() {}

    public static Plan of(RegulatoryClass regulatoryClass, @Nullable UUID crisisId) {
        return new Plan(
                "Ayo periksa tekanan darah",
                regulatoryClass,
                "melati-kemang",
                Set.of("melati-depok"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2099, 12, 31)),
                "Asia/Jakarta",
                new Objective(
                        Metric.NET_SENTIMENT,
                        null,
                        new BigDecimal("-0.42"),
                        new BigDecimal("0.10"),
                        LocalDate.of(2027, 6, 30)),
                crisisId,
                new Tagline("Sehat bersama", Tagline.Placement.END, Tagline.Match.NORMALISED),
                List.of(new KeyMessage("Periksa setahun sekali", null, List.of())),
                List.of(
                        new Segment(
                                "lansia",
                                new AgeBand(60, null),
                                null,
                                List.of(Channel.FACEBOOK),
                                LanguageLevel.A,
                                "hormat")),
                List.of(new TeamMember(MEMBER, TeamMember.Role.LEAD)));
    }

    /// The same plan with a period that ends on another day.
    public static Plan until(Plan plan, LocalDate end) {
        return with(plan, plan.facility(), new Period(plan.period().from(), end));
    }

    /// The same plan for another facility.
    static Plan elsewhere(Plan plan) {
        return with(plan, "melati-bogor", plan.period());
    }

    private static Plan with(Plan plan, String facility, Period period) {
        return new Plan(
                plan.title(),
                plan.regulatoryClass(),
                facility,
                plan.otherFacilities(),
                period,
                plan.zone(),
                plan.objective(),
                plan.crisisId(),
                plan.tagline(),
                plan.keyMessages(),
                plan.segments(),
                plan.team());
    }
}
