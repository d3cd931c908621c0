package id.percaya.consent.agreement.consent;

import id.percaya.consent.agreement.consent.Consent.Absent;
import id.percaya.consent.agreement.consent.Consent.Ended;
import id.percaya.consent.agreement.consent.Consent.EnteredInError;
import id.percaya.consent.agreement.consent.Consent.Gone;
import id.percaya.consent.agreement.consent.Consent.HasSubject;
import id.percaya.consent.agreement.consent.Consent.InForce;
import id.percaya.consent.agreement.consent.Consent.NotGiven;
import id.percaya.consent.agreement.consent.Consent.Over;
import id.percaya.consent.agreement.consent.Consent.Voided;
import id.percaya.consent.agreement.consent.ConsentCommand.EnterInError;
import id.percaya.consent.agreement.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.SupersedeConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.VoidConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.Signer.As;
import id.percaya.consent.person.Capacity;
import id.percaya.eventstore.Refused;
import java.util.List;
import java.util.UUID;

/// The rules for ending a consent. Nothing is deleted: a mistake becomes a state, too.
final class ConsentEnding {

    private ConsentEnding() {}

    /// A consent can be withdrawn at any time, without a reason, as easily as it was given: UU PDP
    /// 27/2022 art. 9 and 40, HIPAA 45 CFR 164.508(b)(5). A repeat is accepted. A consent that has
    /// ended otherwise can still be withdrawn, because published uses must then come down.
    static List<ConsentEvent> withdraw(WithdrawConsent command, Consent consent) {
        return switch (consent) {
            case InForce held -> withdrawn(held.subjectId(), held.signedAs(), command);
            case Ended ended -> withdrawn(ended.subjectId(), ended.signedAs(), command);
            case Over _ -> List.of();
            case NotGiven _ -> throw notGiven();
        };
    }

    private static List<ConsentEvent> withdrawn(
            UUID subjectId, As signedAs, WithdrawConsent command) {
        if (!isEntitled(command, signedAs)) {
            throw new Refused(ConsentRefusal.WITHDRAWER_NOT_ENTITLED);
        }
        return List.of(
                new ConsentWithdrawn(subjectId, command.by(), command.channel(), command.at()));
    }

    /// An unknown capacity is decided in favour of the withdrawal.
    private static boolean isEntitled(WithdrawConsent command, As signedAs) {
        Capacity now = command.capacity();
        return switch (command.by()) {
            case SIGNER -> true;
            case GUARDIAN -> signedAs != As.SUBJECT || now != Capacity.ADULT;
            case SUBJECT_COME_OF_AGE ->
                    signedAs == As.GUARDIAN && (now == null || now == Capacity.ADULT);
        };
    }

    /// The consent ends with its period: UU PDP 27/2022 art. 21(1)f, HIPAA 45 CFR 164.508(b)(2)(i).
    /// A later end has its own timer.
    static List<ConsentEvent> expire(ExpireConsent command, Consent consent) {
        return switch (consent) {
            case InForce _ when command.at().isBefore(command.end()) ->
                    throw new Refused(ConsentRefusal.NOT_DUE);
            case InForce held when held.end().isAfter(command.end()) -> List.of();
            case InForce held -> List.of(new ConsentExpired(held.subjectId(), held.end()));
            case Ended _, Over _ -> List.of();
            case NotGiven _ -> throw notGiven();
        };
    }

    static List<ConsentEvent> supersede(SupersedeConsent command, Consent consent) {
        return switch (consent) {
            case InForce held ->
                    List.of(new ConsentSuperseded(held.subjectId(), command.by(), command.at()));
            case Ended _, Over _ -> List.of();
            case NotGiven _ -> throw notGiven();
        };
    }

    /// A consent without a required element never was one: UU PDP 27/2022 art. 22(5), HIPAA 45 CFR
    /// 164.508(b)(2).
    static List<ConsentEvent> annul(VoidConsent command, Consent consent) {
        return switch (consent) {
            case Voided _ -> List.of();
            case InForce held -> List.of(voided(held.subjectId(), command));
            case Ended ended -> List.of(voided(ended.subjectId(), command));
            case NotGiven _ -> throw notGiven();
            case Over _ -> throw new Refused(ConsentRefusal.ALREADY_OVER);
        };
    }

    private static ConsentVoided voided(UUID subjectId, VoidConsent command) {
        return new ConsentVoided(subjectId, command.reasons(), command.at());
    }

    static List<ConsentEvent> enterInError(EnterInError command, Consent consent) {
        return switch (consent) {
            case Absent _ -> throw notGiven();
            case EnteredInError _, Gone _ -> List.of();
            case HasSubject known ->
                    List.of(new ConsentEnteredInError(known.subjectId(), command.at()));
        };
    }

    /// Personal data is destroyed, and the fact that there was a consent remains: UU PDP 27/2022
    /// art. 43.
    static List<ConsentEvent> erase(EraseConsent command, Consent consent) {
        return switch (consent) {
            case Absent _ -> throw notGiven();
            case Consent.Erased _, Gone _ -> List.of();
            case HasSubject known -> List.of(new ConsentErased(known.subjectId(), command.at()));
        };
    }

    private static Refused notGiven() {
        return new Refused(ConsentRefusal.NOT_GIVEN);
    }
}
