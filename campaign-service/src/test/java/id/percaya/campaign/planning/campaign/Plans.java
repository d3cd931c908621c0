package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Period;
import id.percaya.campaign.planning.campaign.plan.Objective;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.RegulatoryClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans for tests.
public final class Plans {

    public static final UUID CRISIS = UUID.fromString("0198c0de-0000-7000-8000-0000000000c1");

    private Plans() {}

    public static Plan of(RegulatoryClass regulatoryClass, @Nullable UUID crisisId) {
        return new Plan(
                "Ayo periksa tekanan darah",
                regulatoryClass,
                "melati-kemang",
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2099, 12, 31)),
                new Objective(
                        "net-sentiment",
                        new BigDecimal("-0.42"),
                        new BigDecimal("0.10"),
                        LocalDate.of(2027, 6, 30)),
                crisisId,
                "Sehat bersama",
                List.of("Periksa setahun sekali"),
                List.of("lansia"),
                "Asia/Jakarta");
    }
}
