package id.percaya.campaign.planning.campaign.plan;

import id.percaya.kit.people.KnownPeople;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns a requested plan into a plan, or tells all its faults at once. Needs a transaction of the
/// tenant.
@ApplicationScoped
public class PlanCheck {

    private static final int LAST_YEAR = 9999;
    private static final String REPEATED = "REPEATED";

    private final KnownPeople people;

    PlanCheck(KnownPeople people) {
        this.people = people;
    }

    /// @throws Invalid with a pointer to each fault
    public Plan plan(PlanRequest request) {
        List<Violation> faults = new ArrayList<>();
        addFaultsOfTime(request, faults);
        addFaultsOfFacilities(request, faults);
        addFaultsOfSegments(request, faults);
        addFaultsOfTeam(request, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return request.plan();
    }

    /// A plan for other days.
    ///
    /// @throws Invalid with a pointer to each fault
    public Plan again(Plan plan, @Nullable String title, PlanRequest.Days period) {
        if (period.until().isBefore(period.from())) {
            throw new Invalid("/period/until", "END_BEFORE_START", "must not be before from");
        }
        Plan later = plan.again(title, period.period(), person -> people.roles(person).isPresent());
        if (later.objective().by().getYear() > LAST_YEAR) {
            throw new Invalid(
                    "/period/from", "TOO_LATE", "the objective would be due after the year 9999");
        }
        return later;
    }

    private static void addFaultsOfTime(PlanRequest request, List<Violation> faults) {
        PlanRequest.Days period = request.period();
        if (period.until().isBefore(period.from())) {
            faults.add(
                    new Violation("/period/until", "END_BEFORE_START", "must not be before from"));
        }
        if (request.objective().by().isBefore(period.from())) {
            faults.add(
                    new Violation(
                            "/objective/by",
                            "BEFORE_PERIOD",
                            "must not be before the first day of the period"));
        }
        if (request.objective().metric() == Metric.OTHER) {
            faults.add(
                    new Violation(
                            "/objective/metric", "METRIC_NOT_LISTED", "must be a listed metric"));
        }
    }

    private static void addFaultsOfFacilities(PlanRequest request, List<Violation> faults) {
        Set<String> others = request.otherFacilities();
        if (others != null && others.contains(request.facility())) {
            faults.add(new Violation("/otherFacilities", REPEATED, "must not repeat the facility"));
        }
    }

    private static void addFaultsOfSegments(PlanRequest request, List<Violation> faults) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < request.groups().size(); i++) {
            SegmentRequest segment = request.groups().get(i);
            String pointer = "/segments/" + i;
            if (!names.add(segment.name().strip().toLowerCase(Locale.ROOT))) {
                faults.add(
                        new Violation(
                                pointer + "/name", REPEATED, "must not repeat another segment"));
            }
            if (segment.ageBand() != null && segment.ageBand().endsBeforeItStarts()) {
                faults.add(
                        new Violation(
                                pointer + "/ageBand/until",
                                "END_BEFORE_START",
                                "must not be below from"));
            }
        }
    }

    private void addFaultsOfTeam(PlanRequest request, List<Violation> faults) {
        Set<MemberRequest> before = new HashSet<>();
        for (int i = 0; i < request.members().size(); i++) {
            MemberRequest member = request.members().get(i);
            if (!before.add(member)) {
                faults.add(
                        new Violation(
                                "/team/" + i,
                                REPEATED,
                                "must not give one person the same role twice"));
            }
            if (people.roles(member.person()).isEmpty()) {
                faults.add(
                        new Violation(
                                "/team/" + i + "/person",
                                "PERSON_UNKNOWN",
                                "must be a person in /v1/people"));
            }
        }
    }
}
