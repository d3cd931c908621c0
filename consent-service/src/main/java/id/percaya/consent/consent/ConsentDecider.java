package id.percaya.consent.consent;

import id.percaya.consent.Grant;

import static id.percaya.consent.consent.ConsentRefusal.ALREADY_GIVEN;
import static id.percaya.consent.consent.ConsentRefusal.GRANT_ENDED;
import static id.percaya.consent.consent.ConsentRefusal.NOT_DUE;
import static id.percaya.consent.consent.ConsentRefusal.NOT_GIVEN;
import static id.percaya.consent.consent.ConsentRefusal.OVERLAPPING_GRANTS;
import static id.percaya.consent.consent.ConsentRefusal.SIGNED_IN_FUTURE;

import id.percaya.consent.consent.Consent.Absent;
import id.percaya.consent.consent.Consent.Expired;
import id.percaya.consent.consent.Consent.Given;
import id.percaya.consent.consent.Consent.Withdrawn;
import id.percaya.consent.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rules of a consent's life, one method for each command and one line for each state.
public final class ConsentDecider implements Decider<ConsentCommand, Consent, ConsentEvent> {

    @Override
    public Consent initial() {
        return new Absent();
    }

    @Override
    public List<ConsentEvent> decide(ConsentCommand command, Consent consent) {
        return switch (command) {
            case GiveConsent give -> give(give, consent);
            case WithdrawConsent withdraw -> withdraw(withdraw, consent);
            case ExpireConsent expire -> expire(expire, consent);
        };
    }

    /// Consent after a withdrawal or an expiry is a new record: UU PDP 27/2022 art. 24 asks for
    /// proof of each.
    private static List<ConsentEvent> give(GiveConsent command, Consent consent) {
        return switch (consent) {
            case Absent _ -> List.of(given(command));
            case Given _, Withdrawn _, Expired _ -> throw new Refused(ALREADY_GIVEN);
        };
    }

    private static ConsentGiven given(GiveConsent command) {
        List<ConsentRefusal> defects = defects(command);
        if (!defects.isEmpty()) {
            throw new Refused(defects);
        }
        return new ConsentGiven(
                command.subjectId(), command.evidence(), command.grants(), command.at());
    }

    /// A consent that misses a required element is void: UU PDP 27/2022 art. 22(5), HIPAA 45 CFR
    /// 164.508(b)(2).
    private static List<ConsentRefusal> defects(GiveConsent command) {
        List<ConsentRefusal> defects = new ArrayList<>();
        if (command.evidence().signedAt().isAfter(command.at())) {
            defects.add(SIGNED_IN_FUTURE);
        }
        if (command.grants().stream().anyMatch(grant -> !grant.until().isAfter(command.at()))) {
            defects.add(GRANT_ENDED);
        }
        if (Grant.anyOverlap(command.grants())) {
            defects.add(OVERLAPPING_GRANTS);
        }
        return defects;
    }

    /// At any time, without a reason, and as easily as it was given: UU PDP 27/2022 art. 9 and 40,
    /// HIPAA 45 CFR 164.508(b)(5). Who asks twice is not told no, and after expiry it still says
    /// that what was published is to go.
    private static List<ConsentEvent> withdraw(WithdrawConsent command, Consent consent) {
        return switch (consent) {
            case Absent _ -> throw new Refused(NOT_GIVEN);
            case Given(UUID subjectId, _) -> List.of(withdrawn(subjectId, command));
            case Expired(UUID subjectId) -> List.of(withdrawn(subjectId, command));
            case Withdrawn _ -> List.of();
        };
    }

    private static ConsentWithdrawn withdrawn(UUID subjectId, WithdrawConsent command) {
        return new ConsentWithdrawn(subjectId, command.by(), command.channel(), command.at());
    }

    /// The period ends by itself: UU PDP 27/2022 art. 21(1)f, HIPAA 45 CFR 164.508(b)(2)(i).
    private static List<ConsentEvent> expire(ExpireConsent command, Consent consent) {
        return switch (consent) {
            case Absent _ -> throw new Refused(NOT_GIVEN);
            case Given(_, Instant end) when command.at().isBefore(end) ->
                    throw new Refused(NOT_DUE);
            case Given(UUID subjectId, Instant end) -> List.of(new ConsentExpired(subjectId, end));
            case Withdrawn _, Expired _ -> List.of();
        };
    }

    @Override
    public Consent evolve(Consent consent, ConsentEvent event) {
        return switch (event) {
            case ConsentGiven given -> new Given(given.subjectId(), given.end());
            case ConsentWithdrawn _ -> new Withdrawn();
            case ConsentExpired(UUID subjectId, _) -> new Expired(subjectId);
        };
    }
}
