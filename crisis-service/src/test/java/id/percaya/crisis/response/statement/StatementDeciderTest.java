package id.percaya.crisis.response.statement;

import static id.percaya.crisis.response.statement.ApprovalRole.COMMUNICATIONS;
import static id.percaya.crisis.response.statement.ApprovalRole.LEGAL;
import static id.percaya.crisis.response.statement.ApprovalRole.MEDICAL;
import static id.percaya.crisis.response.statement.StatementRefusal.ALREADY_APPROVED;
import static id.percaya.crisis.response.statement.StatementRefusal.ALREADY_PUBLISHED;
import static id.percaya.crisis.response.statement.StatementRefusal.APPROVER_APPROVED_BEFORE;
import static id.percaya.crisis.response.statement.StatementRefusal.APPROVER_IS_AUTHOR;
import static id.percaya.crisis.response.statement.StatementRefusal.NEXT_UPDATE_PAST;
import static id.percaya.crisis.response.statement.StatementRefusal.NOT_APPROVED;
import static id.percaya.crisis.response.statement.StatementRefusal.NOT_IN_REVIEW;
import static id.percaya.crisis.response.statement.StatementRefusal.POSTURE_NOT_CHOSEN;
import static id.percaya.crisis.response.statement.StatementRefusal.ROLE_NOT_NEEDED;
import static id.percaya.crisis.response.statement.StatementRefusal.STATEMENT_ALREADY_DRAFTED;
import static id.percaya.crisis.response.statement.StatementRefusal.STATEMENT_NOT_DRAFTED;
import static id.percaya.crisis.response.statement.StatementRefusal.TEXT_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.response.crisis.Severity;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.statement.ElementRefusal.Defect;
import id.percaya.crisis.response.statement.StatementCommand.ApproveStatement;
import id.percaya.crisis.response.statement.StatementCommand.DraftStatement;
import id.percaya.crisis.response.statement.StatementCommand.RecordPublication;
import id.percaya.crisis.response.statement.StatementCommand.ReviseStatement;
import id.percaya.crisis.response.statement.StatementCommand.SubmitStatement;
import id.percaya.crisis.response.statement.StatementEvent.ApprovalGiven;
import id.percaya.crisis.response.statement.StatementEvent.StatementApproved;
import id.percaya.crisis.response.statement.StatementEvent.StatementDrafted;
import id.percaya.crisis.response.statement.StatementEvent.StatementPublished;
import id.percaya.crisis.response.statement.StatementEvent.StatementRevised;
import id.percaya.crisis.response.statement.StatementEvent.StatementSubmitted;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final Instant NEXT = NOW.plusSeconds(6 * 3600);
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final ElementRules ELEMENTS = ElementRules.load();
    private static final StatementFacts KTD =
            new StatementFacts(Severity.KTD, Set.of(Posture.REBUILD), false);
    private static final StatementFacts SENTINEL =
            new StatementFacts(Severity.SENTINEL, Set.of(Posture.REBUILD), true);
    private static final Wording WORDING = wording(complete(), Posture.REBUILD);
    private static final StatementText TEXT = new StatementRules(ELEMENTS).text(WORDING);
    private static final StatementDrafted DRAFTED = new StatementDrafted(CRISIS, WORDING, "author");
    private static final StatementSubmitted SUBMITTED =
            new StatementSubmitted(TEXT.value(), TEXT.sha256(), Set.of(MEDICAL, COMMUNICATIONS));
    private static final ApprovalGiven MEDICAL_GIVEN =
            new ApprovalGiven(MEDICAL, "doctor", TEXT.sha256());
    private static final ApprovalGiven COMMUNICATIONS_GIVEN =
            new ApprovalGiven(COMMUNICATIONS, "lead", TEXT.sha256());
    private static final StatementApproved APPROVED =
            new StatementApproved(
                    CRISIS,
                    "id",
                    TEXT.value(),
                    TEXT.sha256(),
                    Set.of(Channel.INSTAGRAM, Channel.WEBSITE),
                    NOW,
                    NEXT);
    private static final StatementPublished ON_INSTAGRAM =
            new StatementPublished(CRISIS, Channel.INSTAGRAM, NOW, null);

    private static final StatementEvent[] IN_REVIEW = {DRAFTED, SUBMITTED};
    private static final StatementEvent[] DONE = {
        DRAFTED, SUBMITTED, MEDICAL_GIVEN, COMMUNICATIONS_GIVEN, APPROVED
    };
    private static final StatementEvent[] OUT = {
        DRAFTED, SUBMITTED, MEDICAL_GIVEN, COMMUNICATIONS_GIVEN, APPROVED, ON_INSTAGRAM
    };

    @Nested
    class Drafting {
        private final DraftStatement draft = new DraftStatement(CRISIS, WORDING, "author");

        @Test
        void keeps_what_was_written_and_by_whom() {
            given().when(draft).then(DRAFTED);
        }

        @Test
        void twice_is_refused() {
            given(DRAFTED).when(draft).thenRefused(STATEMENT_ALREADY_DRAFTED);
            given(IN_REVIEW).when(draft).thenRefused(STATEMENT_ALREADY_DRAFTED);
            given(DONE).when(draft).thenRefused(STATEMENT_ALREADY_DRAFTED);
            given(OUT).when(draft).thenRefused(STATEMENT_ALREADY_DRAFTED);
        }
    }

    @Nested
    class Revising {
        private final Wording shorter = wording(Map.of("EMPATHY", "Kami berduka."), Posture.INFORM);
        private final ReviseStatement revise = new ReviseStatement(shorter, "editor");

        @Test
        void replaces_the_wording_and_takes_it_out_of_review() {
            given(DRAFTED).when(revise).then(new StatementRevised(shorter, "editor"));
            given(IN_REVIEW).when(revise).then(new StatementRevised(shorter, "editor"));
            given(DRAFTED, SUBMITTED, new StatementRevised(shorter, "editor"))
                    .when(approve("doctor", MEDICAL))
                    .thenRefused(NOT_IN_REVIEW);
        }

        @Test
        void to_the_same_words_changes_nothing() {
            given(DRAFTED).when(new ReviseStatement(WORDING, "editor")).thenNothing();
        }

        @Test
        void makes_an_author() {
            given(DRAFTED, new StatementRevised(WORDING, "editor"), SUBMITTED)
                    .when(approve("editor", MEDICAL))
                    .thenRefused(APPROVER_IS_AUTHOR);
        }

        @Test
        void what_was_approved_is_refused() {
            given().when(revise).thenRefused(STATEMENT_NOT_DRAFTED);
            given(DONE).when(revise).thenRefused(ALREADY_APPROVED);
            given(OUT).when(revise).thenRefused(ALREADY_PUBLISHED);
        }
    }

    @Nested
    class Submitting {

        @Test
        void fixes_the_text_and_who_has_to_approve() {
            given(DRAFTED).when(new SubmitStatement(KTD, NOW)).then(SUBMITTED);
        }

        @Test
        void asks_legal_for_a_death_and_for_a_data_breach() {
            for (Severity severity : List.of(Severity.SENTINEL, Severity.DATA_BREACH)) {
                given(DRAFTED)
                        .when(
                                new SubmitStatement(
                                        new StatementFacts(severity, Set.of(Posture.REBUILD), true),
                                        NOW))
                        .then(
                                new StatementSubmitted(
                                        TEXT.value(),
                                        TEXT.sha256(),
                                        Set.of(MEDICAL, COMMUNICATIONS, LEGAL)));
            }
        }

        @Test
        void names_all_that_is_in_the_way_at_once() {
            Wording wrong =
                    new Wording(
                            "id",
                            Posture.DENY,
                            Map.of("EMPATHY", " ", "PROMOTION", "50 % off", "POEM", "…"),
                            Set.of(Channel.X),
                            NOW,
                            true);
            given(new StatementDrafted(CRISIS, wrong, "author"))
                    .when(new SubmitStatement(SENTINEL, NOW))
                    .thenRefused(
                            missing("EMPATHY"),
                            missing("CONFIRMED_FACTS"),
                            missing("UNKNOWNS"),
                            missing("PROCESS_AND_NEXT_UPDATE"),
                            missing("COMMITMENT"),
                            missing("WHERE_TO_TURN"),
                            missing("ACKNOWLEDGEMENT"),
                            missing("INVESTIGATION_COMMITMENT"),
                            missing("CONDOLENCE"),
                            missing("INSTRUCTING_INFORMATION"),
                            missing("SUSPENSION_NOTICE"),
                            new ElementRefusal(Defect.UNKNOWN, "POEM"),
                            new ElementRefusal(Defect.FORBIDDEN, "PROMOTION"),
                            POSTURE_NOT_CHOSEN,
                            NEXT_UPDATE_PAST);
        }

        @Test
        void informing_needs_no_chosen_posture() {
            StatementFacts none = new StatementFacts(Severity.KTD, Set.of(), false);
            given(new StatementDrafted(CRISIS, wording(complete(), Posture.INFORM), "author"))
                    .when(new SubmitStatement(none, NOW))
                    .then(SUBMITTED);
        }

        @Test
        void again_changes_nothing_and_later_is_refused() {
            SubmitStatement submit = new SubmitStatement(KTD, NOW);
            given().when(submit).thenRefused(STATEMENT_NOT_DRAFTED);
            given(IN_REVIEW).when(submit).thenNothing();
            given(DONE).when(submit).thenRefused(ALREADY_APPROVED);
            given(OUT).when(submit).thenRefused(ALREADY_PUBLISHED);
        }
    }

    @Nested
    class Approving_it {

        @Test
        void takes_two_people_and_two_roles() {
            given(IN_REVIEW).when(approve("doctor", MEDICAL)).then(MEDICAL_GIVEN);
            given(DRAFTED, SUBMITTED, MEDICAL_GIVEN)
                    .when(approve("lead", COMMUNICATIONS))
                    .then(COMMUNICATIONS_GIVEN, APPROVED);
        }

        @Test
        void one_person_does_not_count_twice() {
            given(DRAFTED, SUBMITTED, MEDICAL_GIVEN)
                    .when(approve("doctor", COMMUNICATIONS))
                    .thenRefused(APPROVER_APPROVED_BEFORE);
            given(DRAFTED, SUBMITTED, MEDICAL_GIVEN).when(approve("doctor", MEDICAL)).thenNothing();
        }

        @Test
        void waits_for_legal_where_that_is_needed() {
            StatementSubmitted withLegal =
                    new StatementSubmitted(
                            TEXT.value(), TEXT.sha256(), Set.of(MEDICAL, COMMUNICATIONS, LEGAL));
            given(DRAFTED, withLegal, MEDICAL_GIVEN)
                    .when(approve("lead", COMMUNICATIONS))
                    .then(COMMUNICATIONS_GIVEN);
            given(DRAFTED, withLegal, MEDICAL_GIVEN, COMMUNICATIONS_GIVEN)
                    .when(approve("counsel", LEGAL))
                    .then(new ApprovalGiven(LEGAL, "counsel", TEXT.sha256()), APPROVED);
        }

        @Test
        void of_another_text_by_its_author_in_no_needed_role_is_refused_for_all_of_it() {
            given(IN_REVIEW)
                    .when(new ApproveStatement("author", Set.of(LEGAL), "00", KTD, NEXT))
                    .thenRefused(
                            TEXT_CHANGED, APPROVER_IS_AUTHOR, ROLE_NOT_NEEDED, NEXT_UPDATE_PAST);
        }

        @Test
        void is_refused_when_a_suspension_has_come_since() {
            given(new StatementDrafted(CRISIS, without("SUSPENSION_NOTICE"), "author"), SUBMITTED)
                    .when(
                            new ApproveStatement(
                                    "doctor",
                                    Set.of(MEDICAL),
                                    TEXT.sha256(),
                                    new StatementFacts(Severity.KTD, Set.of(Posture.REBUILD), true),
                                    NOW))
                    .thenRefused(missing("SUSPENSION_NOTICE"));
        }

        @Test
        void needs_a_statement_in_review() {
            ApproveStatement approve = approve("doctor", MEDICAL);
            given().when(approve).thenRefused(STATEMENT_NOT_DRAFTED);
            given(DRAFTED).when(approve).thenRefused(NOT_IN_REVIEW);
            given(DONE).when(approve).thenNothing();
            given(DONE).when(approve("second-doctor", MEDICAL)).thenRefused(ALREADY_APPROVED);
            given(OUT).when(approve).thenRefused(ALREADY_PUBLISHED);
        }
    }

    @Nested
    class Publishing {
        private final RecordPublication instagram =
                new RecordPublication(Channel.INSTAGRAM, NOW, null);

        @Test
        void is_recorded_once_a_channel() {
            given(DONE).when(instagram).then(ON_INSTAGRAM);
            given(OUT).when(instagram).thenNothing();
            given(OUT)
                    .when(new RecordPublication(Channel.WEBSITE, NOW, "https://melati.example/1"))
                    .then(
                            new StatementPublished(
                                    CRISIS, Channel.WEBSITE, NOW, "https://melati.example/1"));
        }

        @Test
        void what_is_not_approved_is_refused() {
            given().when(instagram).thenRefused(STATEMENT_NOT_DRAFTED);
            given(DRAFTED).when(instagram).thenRefused(NOT_APPROVED);
            given(IN_REVIEW).when(instagram).thenRefused(NOT_APPROVED);
        }
    }

    @Test
    void the_text_says_first_what_people_must_do_to_stay_safe() {
        Wording wording =
                wording(
                        Map.of("EMPATHY", "Kami berduka.", "INSTRUCTING_INFORMATION", "Hubungi…"),
                        Posture.INFORM);
        StatementText text = new StatementRules(ELEMENTS).text(wording);

        assertThat(text.value()).isEqualTo("Hubungi…\n\nKami berduka.");
    }

    private static Map<String, String> complete() {
        Map<String, String> elements = new HashMap<>();
        ELEMENTS.inOrder().forEach(code -> elements.put(code, "text of " + code));
        return elements;
    }

    private static Wording without(String code) {
        Map<String, String> elements = complete();
        elements.remove(code);
        return wording(elements, Posture.REBUILD);
    }

    private static Wording wording(Map<String, String> elements, Posture posture) {
        Set<Channel> channels = Set.of(Channel.INSTAGRAM, Channel.WEBSITE);
        return new Wording("id", posture, elements, channels, NEXT, false);
    }

    private static ElementRefusal missing(String code) {
        return new ElementRefusal(Defect.MISSING, code);
    }

    private static ApproveStatement approve(String by, ApprovalRole role) {
        return new ApproveStatement(by, Set.of(role), TEXT.sha256(), KTD, NOW);
    }

    private static Given<StatementCommand, Statement, StatementEvent> given(
            StatementEvent... history) {
        return Given.given(new StatementDecider(ELEMENTS), history);
    }
}
