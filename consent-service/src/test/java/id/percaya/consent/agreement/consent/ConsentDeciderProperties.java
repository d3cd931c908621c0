package id.percaya.consent.agreement.consent;

import static id.percaya.consent.agreement.consent.ConsentFixtures.FILLED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.JULY;
import static id.percaya.consent.agreement.consent.ConsentFixtures.JUNE;
import static id.percaya.consent.agreement.consent.ConsentFixtures.NOW;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PHOTO;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PUBLISHED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SIGNED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SUBJECT;
import static id.percaya.consent.agreement.consent.ConsentFixtures.TERMS;
import static id.percaya.consent.agreement.consent.ConsentFixtures.grant;
import static id.percaya.consent.agreement.consent.ConsentFixtures.status;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.agreement.consent.Consent.Ended;
import id.percaya.consent.agreement.consent.Consent.InForce;
import id.percaya.consent.agreement.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.EnterInError;
import id.percaya.consent.agreement.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.agreement.consent.ConsentCommand.OfferConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RefuseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RestrictConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.SupersedeConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.VoidConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.person.Capacity;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConsentDeciderProperties {

    private final ConsentDecider decider = new ConsentDecider();

    @Property
    void is_given_at_most_once_and_withdrawn_at_most_once(
            @ForAll("commands") List<ConsentCommand> commands) {
        List<ConsentEvent> history = decide(commands);

        assertThat(history).filteredOn(ConsentGiven.class::isInstance).hasSizeLessThan(2);
        assertThat(history).filteredOn(ConsentWithdrawn.class::isInstance).hasSizeLessThan(2);
    }

    @Property
    void never_permits_more_than_was_signed(@ForAll("commands") List<ConsentCommand> commands) {
        if (decider.fold(decide(commands)) instanceof InForce held) {
            for (Grant grant : held.grants()) {
                assertThat(held.terms().grants()).anyMatch(signed -> signed.covers(grant));
            }
        }
    }

    @Property
    void a_given_consent_can_be_withdrawn_however_it_ended(
            @ForAll("commands") List<ConsentCommand> commands) {
        List<ConsentEvent> history = decide(commands);
        Consent consent = decider.fold(history);
        if (consent instanceof InForce || consent instanceof Ended) {
            history.addAll(
                    decider.decide(
                            new WithdrawConsent(Withdrawer.SIGNER, null, null, JULY), consent));

            assertThat(history.getLast()).isInstanceOf(ConsentWithdrawn.class);
        }
    }

    @Property
    void repeating_every_command_changes_nothing(
            @ForAll("commands") List<ConsentCommand> commands) {
        List<ConsentCommand> doubled = new ArrayList<>();
        commands.forEach(each -> doubled.addAll(List.of(each, each)));

        assertThat(decide(doubled)).isEqualTo(decide(commands));
    }

    private List<ConsentEvent> decide(List<ConsentCommand> commands) {
        List<ConsentEvent> history = new ArrayList<>();
        for (ConsentCommand command : commands) {
            try {
                history.addAll(decider.decide(command, decider.fold(history)));
            } catch (Refused _) {
                // a refusal leaves the history as it was
            }
        }
        return history;
    }

    @Provide
    Arbitrary<List<ConsentCommand>> commands() {
        DraftConsent draft =
                new DraftConsent(
                        SUBJECT, TERMS, null, FILLED, PUBLISHED, status(Capacity.ADULT), NOW);
        GiveConsent give =
                new GiveConsent(
                        Signer.subject(),
                        SIGNED,
                        true,
                        List.of(PAPER),
                        PUBLISHED,
                        status(Capacity.ADULT),
                        NOW);
        Arbitrary<ConsentCommand> later =
                Arbitraries.of(
                        new OfferConsent(NOW),
                        give,
                        new RefuseConsent(NOW),
                        restrict(PHOTO.until()),
                        restrict(JUNE.minusSeconds(9)),
                        new RestrictConsent(List.of(grant(Medium.NAME, NOW, JUNE)), NOW),
                        new LiftRestriction(List.of(PAPER), JUNE),
                        new WithdrawConsent(Withdrawer.SIGNER, null, null, JUNE),
                        new ExpireConsent(JUNE, JUNE),
                        new ExpireConsent(JULY, JULY),
                        new SupersedeConsent(ConsentFixtures.id("2"), JUNE),
                        new VoidConsent(List.of(VoidReason.UNDER_PRESSURE), JUNE),
                        new EnterInError(JUNE),
                        new EraseConsent(JUNE));
        return later.list()
                .ofMaxSize(10)
                .map(rest -> {
                    List<ConsentCommand> all =
                            new ArrayList<>(List.of(draft, new OfferConsent(NOW), give));
                    all.addAll(rest);
                    return all;
                });
    }

    private static RestrictConsent restrict(Instant until) {
        return new RestrictConsent(List.of(grant(Medium.PHOTO, NOW, until)), NOW);
    }
}
