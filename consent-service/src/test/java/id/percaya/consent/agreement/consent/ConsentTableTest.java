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
import static id.percaya.consent.agreement.consent.ConsentFixtures.drafted;
import static id.percaya.consent.agreement.consent.ConsentFixtures.given;
import static id.percaya.consent.agreement.consent.ConsentFixtures.status;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

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
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.person.Capacity;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command in every state: what is recorded, nothing (–), or the refusal.
class ConsentTableTest {

    private static final String TABLE =
            """
                       DRAFT                    OFFER           GIVE           REFUSE           RESTRICT           LIFT                       WITHDRAW          EXPIRE          SUPERSEDE          VOID           ERROR                    ERASE
            absent     consent-drafted          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               NOT_GIVEN         NOT_GIVEN       NOT_GIVEN          NOT_GIVEN      NOT_GIVEN                NOT_GIVEN
            draft      ALREADY_DRAFTED          consent-offered NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               NOT_GIVEN         NOT_GIVEN       NOT_GIVEN          NOT_GIVEN      consent-entered-in-error consent-erased
            offered    ALREADY_DRAFTED          –               consent-given  consent-refused  NOT_IN_FORCE       NOT_IN_FORCE               NOT_GIVEN         NOT_GIVEN       NOT_GIVEN          NOT_GIVEN      consent-entered-in-error consent-erased
            refused    ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    –                NOT_IN_FORCE       NOT_IN_FORCE               NOT_GIVEN         NOT_GIVEN       NOT_GIVEN          NOT_GIVEN      consent-entered-in-error consent-erased
            given      ALREADY_DRAFTED          NOT_A_DRAFT     ALREADY_GIVEN  ALREADY_GIVEN    consent-restricted –                          consent-withdrawn consent-expired consent-superseded consent-voided consent-entered-in-error consent-erased
            restricted ALREADY_DRAFTED          NOT_A_DRAFT     ALREADY_GIVEN  ALREADY_GIVEN    –                  consent-restriction-lifted consent-withdrawn consent-expired consent-superseded consent-voided consent-entered-in-error consent-erased
            expired    ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               consent-withdrawn –               –                  consent-voided consent-entered-in-error consent-erased
            superseded ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               consent-withdrawn –               –                  consent-voided consent-entered-in-error consent-erased
            voided     ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               consent-withdrawn –               –                  –              consent-entered-in-error consent-erased
            erased     ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               consent-withdrawn –               –                  consent-voided consent-entered-in-error –
            withdrawn  ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               –                 –               –                  ALREADY_OVER   consent-entered-in-error consent-erased
            in-error   ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               –                 –               –                  ALREADY_OVER   –                        consent-erased
            gone       ALREADY_DRAFTED          NOT_A_DRAFT     NOT_OFFERED    NOT_OFFERED      NOT_IN_FORCE       NOT_IN_FORCE               –                 –               –                  ALREADY_OVER   –                        –
            """;

    private static final UUID NEWER = ConsentFixtures.id("2");

    private final ConsentDecider decider = new ConsentDecider();

    @TestFactory
    Stream<DynamicTest> is_complete() {
        List<String> lines = TABLE.lines().toList();
        List<String> columns = words(lines.getFirst());
        List<DynamicTest> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cell = words(line);
            for (int column = 0; column < columns.size(); column++) {
                String state = cell.getFirst();
                String command = columns.get(column);
                String expected = cell.get(column + 1);
                cells.add(
                        DynamicTest.dynamicTest(
                                state + " " + command + " → " + expected,
                                () ->
                                        assertThat(outcome(history(state), command(command)))
                                                .isEqualTo(expected)));
            }
        }
        return cells.stream();
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }

    private String outcome(List<ConsentEvent> history, ConsentCommand command) {
        try {
            List<ConsentEvent> decided = decider.decide(command, decider.fold(history));
            return decided.isEmpty() ? "–" : EventTypes.nameOf(decided.getFirst());
        } catch (Refused refused) {
            return refused.reason().name();
        }
    }

    private static ConsentCommand command(String name) {
        Map<String, ConsentCommand> commands = new LinkedHashMap<>();
        commands.put(
                "DRAFT",
                new DraftConsent(
                        SUBJECT, TERMS, null, FILLED, PUBLISHED, status(Capacity.ADULT), NOW));
        commands.put("OFFER", new OfferConsent(NOW));
        commands.put(
                "GIVE",
                new GiveConsent(
                        Signer.subject(),
                        SIGNED,
                        true,
                        List.of(PAPER),
                        PUBLISHED,
                        status(Capacity.ADULT),
                        NOW));
        commands.put("REFUSE", new RefuseConsent(NOW));
        commands.put("RESTRICT", new RestrictConsent(List.of(PHOTO), NOW));
        commands.put("LIFT", new LiftRestriction(List.of(PAPER), NOW));
        commands.put("WITHDRAW", new WithdrawConsent(Withdrawer.SIGNER, null, null, JUNE));
        commands.put("EXPIRE", new ExpireConsent(JULY, JULY));
        commands.put("SUPERSEDE", new SupersedeConsent(NEWER, JUNE));
        commands.put("VOID", new VoidConsent(List.of(VoidReason.NO_CAPACITY), JUNE));
        commands.put("ERROR", new EnterInError(JUNE));
        commands.put("ERASE", new EraseConsent(JUNE));
        return requireNonNull(commands.get(name));
    }

    private static List<ConsentEvent> history(String state) {
        ConsentEvent offered = new ConsentOffered(SUBJECT, FILLED);
        ConsentEvent given = given(TERMS, Signer.subject());
        ConsentEvent withdrawn = new ConsentWithdrawn(SUBJECT, Withdrawer.SIGNER, null, JUNE);
        ConsentEvent erased = new ConsentErased(SUBJECT, JUNE);
        return switch (state) {
            case "absent" -> List.of();
            case "draft" -> List.of(drafted());
            case "offered" -> List.of(drafted(), offered);
            case "refused" -> List.of(drafted(), offered, new ConsentRefused(SUBJECT, NOW));
            case "given" -> List.of(drafted(), offered, given);
            case "restricted" ->
                    List.of(
                            drafted(),
                            offered,
                            given,
                            new ConsentRestricted(SUBJECT, List.of(PHOTO), NOW));
            case "expired" -> List.of(given, new ConsentExpired(SUBJECT, JULY));
            case "superseded" -> List.of(given, new ConsentSuperseded(SUBJECT, NEWER, JUNE));
            case "voided" -> List.of(given, new ConsentVoided(SUBJECT, List.of(), JUNE));
            case "erased" -> List.of(given, erased);
            case "withdrawn" -> List.of(given, withdrawn);
            case "in-error" -> List.of(given, new ConsentEnteredInError(SUBJECT, JUNE));
            case "gone" -> List.of(given, withdrawn, erased);
            default -> throw new IllegalArgumentException(state);
        };
    }
}
