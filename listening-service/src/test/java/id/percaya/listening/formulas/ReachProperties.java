package id.percaya.listening.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.site.Visits;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class ReachProperties {

    private static final long MAX = 1_000_000_000;

    @Property
    void more_followers_reach_more(
            @ForAll @LongRange(max = MAX) long some, @ForAll @LongRange(max = MAX) long more) {
        assertThat(SocialReach.of(Math.max(some, more)))
                .isGreaterThanOrEqualTo(SocialReach.of(Math.min(some, more)));
    }

    @Property
    void the_factor_never_rises_and_stays_within_its_bounds(
            @ForAll @LongRange(max = MAX) long some, @ForAll @LongRange(max = MAX) long more) {
        assertThat(SocialReach.factor(Math.max(some, more)))
                .isBetween(0.06 - 1e-12, SocialReach.factor(Math.min(some, more)) + 1e-12);
        assertThat(SocialReach.factor(some)).isLessThanOrEqualTo(0.15);
    }

    @Property
    void more_visits_or_more_visibility_reach_more(
            @ForAll @LongRange(max = MAX) long visits,
            @ForAll @LongRange(max = MAX) long more,
            @ForAll @DoubleRange(max = 1) double visibility) {
        assertThat(NonSocialReach.of(new Visits(visits + more, visibility)))
                .isGreaterThanOrEqualTo(NonSocialReach.of(new Visits(visits, visibility)));
        assertThat(NonSocialReach.of(new Visits(visits, 1)))
                .isGreaterThanOrEqualTo(NonSocialReach.of(new Visits(visits, visibility)));
    }
}
