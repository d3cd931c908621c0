package id.percaya.crisis.response.statement;

import static id.percaya.crisis.response.statement.ApprovalRole.COMMUNICATIONS;
import static id.percaya.crisis.response.statement.ApprovalRole.LEGAL;
import static id.percaya.crisis.response.statement.ApprovalRole.MEDICAL;
import static id.percaya.crisis.response.statement.StatementRefusal.ALREADY_APPROVED;
import static id.percaya.crisis.response.statement.StatementRefusal.APPROVER_APPROVED_BEFORE;
import static id.percaya.crisis.response.statement.StatementRefusal.APPROVER_IS_AUTHOR;
import static id.percaya.crisis.response.statement.StatementRefusal.NEXT_UPDATE_PAST;
import static id.percaya.crisis.response.statement.StatementRefusal.NOT_IN_REVIEW;
import static id.percaya.crisis.response.statement.StatementRefusal.POSTURE_NOT_CHOSEN;
import static id.percaya.crisis.response.statement.StatementRefusal.ROLE_NOT_NEEDED;
import static id.percaya.crisis.response.statement.StatementRefusal.TEXT_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final Instant NEXT = NOW.plusSeconds(6 * 3600);
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final ElementRules ELEMENTS = ElementRules.load();
    private static final StatementFacts KTD =
            new StatementFacts(Severity.KTD, false, Posture.REBUILD, false);
    private static final Set<Channel> CHANNELS = Set.of(Channel.INSTAGRAM, Channel.WEBSITE);
    private static final StatementFacts SENTINEL =
            new StatementFacts(Severity.SENTINEL, true, Posture.REBUILD, true);
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
                    NEXT,
                    null);
    private static final StatementPublished ON_INSTAGRAM =
            new StatementPublished(CRISIS, Channel.INSTAGRAM, NOW, null);

    private static final StatementEvent[] IN_REVIEW = {DRAFTED, SUBMITTED};
    private static final StatementEvent[] DONE = {
        DRAFTED, SUBMITTED, MEDICAL_GIVEN, COMMUNICATIONS_GIVEN, APPROVED
    };
    private static final StatementEvent[] OUT = {
        DRAFTED, SUBMITTED, MEDICAL_GIVEN, COMMUNICATIONS_GIVEN, APPROVED, ON_INSTAGRAM
    };
    private static final Wording SHORTER =
            wording(Map.of("EMPATHY", "Kami berduka."), Posture.INFORM);

    /// By `printf 'Kami berduka.\0Maaf.' | sha256sum`, and without the short form.
    @Test
    void the_hash_covers_the_short_form_if_there_is_one() {
        assertThat(new StatementText("Kami berduka.", "Maaf.").sha256())
                .isEqualTo("5c1b33ea43f7e6c39ca3279f89ee43076302e1b32eb65fac5c52e9b4618bedcb");
        assertThat(new StatementText("Kami berduka.", null).sha256())
                .isEqualTo("019b8dc7905fab0b6ecff16a6f59dd26a99f1bdd599203606a279599dbe6b9c6");
    }

    @Test
    void the_short_form_is_approved_with_the_text() {
        Wording wording =
                new Wording("id", Posture.REBUILD, complete(), CHANNELS, NEXT, false, "Maaf.");
        StatementText text = new StatementRules(ELEMENTS).text(wording);
        StatementEvent[] review = {
            new StatementDrafted(CRISIS, wording, "author"),
            new StatementSubmitted(text.value(), text.sha256(), Set.of(MEDICAL))
        };
        given(review)
                .when(new ApproveStatement("doctor", Set.of(MEDICAL), TEXT.sha256(), KTD, NOW))
                .thenRefused(StatementRefusal.TEXT_CHANGED);
        given(review)
                .when(new ApproveStatement("doctor", Set.of(MEDICAL), text.sha256(), KTD, NOW))
                .then(
                        new ApprovalGiven(MEDICAL, "doctor", text.sha256()),
                        new StatementApproved(
                                CRISIS,
                                "id",
                                text.value(),
                                text.sha256(),
                                CHANNELS,
                                NOW,
                                NEXT,
                                "Maaf."));
    }

    @Test
    void every_command_in_every_state() {
        StateTable.of(new StatementDecider(ELEMENTS), StatementCommand.class, Statement.class)
                .given()
                .given(DRAFTED)
                .given(IN_REVIEW)
                .given("by the doctor", DRAFTED, SUBMITTED, MEDICAL_GIVEN)
                .given(DONE)
                .given(OUT)
                .when(new DraftStatement(CRISIS, WORDING, "author"))
                .when(new ReviseStatement(SHORTER, "editor"))
                .when("unchanged", new ReviseStatement(WORDING, "editor"))
                .when(new SubmitStatement(KTD, NOW))
                .when("as doctor", approve("doctor", MEDICAL))
                .when("as lead", approve("lead", COMMUNICATIONS))
                .when("on Instagram", new RecordPublication(Channel.INSTAGRAM, NOW, null))
                .when("on the website", new RecordPublication(Channel.WEBSITE, NOW, null))
                .then(
                        """
                        state                  | DraftStatement            | ReviseStatement       | ReviseStatement unchanged
                        Absent                 | StatementDrafted          | STATEMENT_NOT_DRAFTED | STATEMENT_NOT_DRAFTED
                        Draft                  | STATEMENT_ALREADY_DRAFTED | StatementRevised      | -
                        InReview               | STATEMENT_ALREADY_DRAFTED | StatementRevised      | StatementRevised
                        InReview by the doctor | STATEMENT_ALREADY_DRAFTED | StatementRevised      | StatementRevised
                        Approved               | STATEMENT_ALREADY_DRAFTED | ALREADY_APPROVED      | ALREADY_APPROVED
                        Published              | STATEMENT_ALREADY_DRAFTED | ALREADY_PUBLISHED     | ALREADY_PUBLISHED
                        """,
                        """
                        state                  | SubmitStatement       | ApproveStatement as doctor | ApproveStatement as lead
                        Absent                 | STATEMENT_NOT_DRAFTED | STATEMENT_NOT_DRAFTED      | STATEMENT_NOT_DRAFTED
                        Draft                  | StatementSubmitted    | NOT_IN_REVIEW              | NOT_IN_REVIEW
                        InReview               | -                     | ApprovalGiven              | ApprovalGiven
                        InReview by the doctor | -                     | -                          | ApprovalGiven StatementApproved
                        Approved               | ALREADY_APPROVED      | -                          | -
                        Published              | ALREADY_PUBLISHED     | ALREADY_PUBLISHED          | ALREADY_PUBLISHED
                        """,
                        """
                        state                  | RecordPublication on Instagram | RecordPublication on the website
                        Absent                 | STATEMENT_NOT_DRAFTED          | STATEMENT_NOT_DRAFTED
                        Draft                  | NOT_APPROVED                   | NOT_APPROVED
                        InReview               | NOT_APPROVED                   | NOT_APPROVED
                        InReview by the doctor | NOT_APPROVED                   | NOT_APPROVED
                        Approved               | StatementPublished             | StatementPublished
                        Published              | -                              | StatementPublished
                        """);
    }

    @Nested
    class Drafting {

        @Test
        void keeps_the_wording_and_the_author() {
            given().when(new DraftStatement(CRISIS, WORDING, "author")).then(DRAFTED);
        }
    }

    @Nested
    class Revising {
        private final ReviseStatement revise = new ReviseStatement(SHORTER, "editor");
        private final StatementRevised revised = new StatementRevised(SHORTER, "editor");

        @Test
        void replaces_the_wording() {
            given(DRAFTED).when(revise).then(revised);
            given(IN_REVIEW).when(revise).then(revised);
        }

        @Test
        void ends_the_review() {
            given(DRAFTED, SUBMITTED, revised)
                    .when(approve("doctor", MEDICAL))
                    .thenRefused(NOT_IN_REVIEW);
        }

        @Test
        void makes_the_editor_an_author() {
            given(DRAFTED, new StatementRevised(WORDING, "editor"), SUBMITTED)
                    .when(approve("editor", MEDICAL))
                    .thenRefused(APPROVER_IS_AUTHOR);
            given(DRAFTED, SUBMITTED, new StatementRevised(WORDING, "editor"), SUBMITTED)
                    .when(approve("author", MEDICAL))
                    .thenRefused(APPROVER_IS_AUTHOR);
        }
    }

    @Nested
    class Submitting {

        @Test
        void fixes_the_text_and_the_roles_that_must_approve() {
            given(DRAFTED).when(new SubmitStatement(KTD, NOW)).then(SUBMITTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"SENTINEL", "DATA_BREACH"})
        void requires_legal_approval_after_a_death_or_a_data_breach(Severity severity) {
            given(DRAFTED)
                    .when(
                            new SubmitStatement(
                                    new StatementFacts(severity, false, Posture.REBUILD, true),
                                    NOW))
                    .then(
                            new StatementSubmitted(
                                    TEXT.value(),
                                    TEXT.sha256(),
                                    Set.of(MEDICAL, COMMUNICATIONS, LEGAL)));
        }

        @Test
        void is_refused_with_every_defect_at_once() {
            Wording wrong =
                    new Wording(
                            "id",
                            Posture.DENY,
                            Map.of("EMPATHY", " ", "PROMOTION", "50 % off", "POEM", "…"),
                            Set.of(Channel.X),
                            NOW,
                            true,
                            null);
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
        void ignores_unknown_elements_without_text() {
            Map<String, String> elements = complete();
            elements.put("POEM", " ");
            given(new StatementDrafted(CRISIS, wording(elements, Posture.REBUILD), "author"))
                    .when(new SubmitStatement(KTD, NOW))
                    .then(SUBMITTED);
        }

        @Test
        void speaks_in_the_posture_in_force_and_in_no_earlier_one() {
            given(new StatementDrafted(CRISIS, wording(complete(), Posture.DIMINISH), "author"))
                    .when(new SubmitStatement(KTD, NOW))
                    .thenRefused(StatementRefusal.POSTURE_NOT_CHOSEN);
        }

        @Test
        void condoles_after_a_death_and_not_for_harm_alone() {
            Map<String, String> elements = complete();
            elements.remove("CONDOLENCE");
            StatementDrafted drafted =
                    new StatementDrafted(CRISIS, wording(elements, Posture.REBUILD), "author");
            given(drafted)
                    .when(
                            new SubmitStatement(
                                    new StatementFacts(Severity.KTD, true, Posture.REBUILD, false),
                                    NOW))
                    .thenRefused(missing("CONDOLENCE"));
            StatementFacts alive =
                    new StatementFacts(Severity.SENTINEL, false, Posture.REBUILD, false);
            assertThat(
                            new StatementDecider(ELEMENTS)
                                    .decide(
                                            new SubmitStatement(alive, NOW),
                                            new StatementDecider(ELEMENTS).fold(List.of(drafted))))
                    .hasSize(1);
        }

        @Test
        void to_inform_needs_no_chosen_posture() {
            StatementFacts none = new StatementFacts(Severity.KTD, false, null, false);
            given(new StatementDrafted(CRISIS, wording(complete(), Posture.INFORM), "author"))
                    .when(new SubmitStatement(none, NOW))
                    .then(SUBMITTED);
        }
    }

    @Nested
    class Approving {

        @Test
        void takes_two_people_in_two_roles() {
            given(IN_REVIEW).when(approve("doctor", MEDICAL)).then(MEDICAL_GIVEN);
            given(DRAFTED, SUBMITTED, MEDICAL_GIVEN)
                    .when(approve("lead", COMMUNICATIONS))
                    .then(COMMUNICATIONS_GIVEN, APPROVED);
        }

        @Test
        void counts_each_person_once() {
            given(DRAFTED, SUBMITTED, MEDICAL_GIVEN)
                    .when(approve("doctor", COMMUNICATIONS))
                    .thenRefused(APPROVER_APPROVED_BEFORE);
        }

        @Test
        void waits_for_legal_if_it_is_needed() {
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
        void is_refused_with_every_reason_at_once() {
            given(IN_REVIEW)
                    .when(new ApproveStatement("author", Set.of(LEGAL), "00", KTD, NEXT))
                    .thenRefused(
                            TEXT_CHANGED, APPROVER_IS_AUTHOR, ROLE_NOT_NEEDED, NEXT_UPDATE_PAST);
        }

        @Test
        void is_refused_if_a_suspension_has_come_into_force_since_submission() {
            given(new StatementDrafted(CRISIS, without("SUSPENSION_NOTICE"), "author"), SUBMITTED)
                    .when(
                            new ApproveStatement(
                                    "doctor",
                                    Set.of(MEDICAL),
                                    TEXT.sha256(),
                                    new StatementFacts(Severity.KTD, false, Posture.REBUILD, true),
                                    NOW))
                    .thenRefused(missing("SUSPENSION_NOTICE"));
        }

        @Test
        void comes_too_late_for_others_once_the_statement_is_approved() {
            given(DONE).when(approve("second-doctor", MEDICAL)).thenRefused(ALREADY_APPROVED);
        }
    }

    @Test
    void a_publication_is_recorded_once_per_channel() {
        given(DONE).when(new RecordPublication(Channel.INSTAGRAM, NOW, null)).then(ON_INSTAGRAM);
        given(OUT)
                .when(new RecordPublication(Channel.WEBSITE, NOW, "https://melati.example/1"))
                .then(
                        new StatementPublished(
                                CRISIS, Channel.WEBSITE, NOW, "https://melati.example/1"));
    }

    @Test
    void the_text_begins_with_the_safety_instructions() {
        Wording wording =
                wording(
                        Map.of("EMPATHY", "Kami berduka.", "INSTRUCTING_INFORMATION", "Hubungi…"),
                        Posture.INFORM);
        StatementText text = new StatementRules(ELEMENTS).text(wording);
        assertThat(text.value()).isEqualTo("Hubungi…\n\nKami berduka.");
    }

    @Test
    void an_event_that_cannot_follow_is_an_error() {
        StatementRevised revised = new StatementRevised(SHORTER, "editor");
        assertImpossible(DONE, revised);
        assertImpossible(OUT, revised);
        assertImpossible(DONE, SUBMITTED);
        assertImpossible(OUT, SUBMITTED);
        assertImpossible(IN_REVIEW, SUBMITTED);
        assertImpossible(DONE, MEDICAL_GIVEN);
        assertImpossible(OUT, APPROVED);
        assertImpossible(IN_REVIEW, ON_INSTAGRAM);
        StatementEvent[] draft = {DRAFTED};
        assertImpossible(draft, MEDICAL_GIVEN);
        assertImpossible(draft, ON_INSTAGRAM);
        StatementEvent[] none = {};
        assertImpossible(none, revised);
        assertImpossible(none, SUBMITTED);
        assertImpossible(none, MEDICAL_GIVEN);
        assertImpossible(none, ON_INSTAGRAM);
    }

    private static void assertImpossible(StatementEvent[] history, StatementEvent next) {
        StatementDecider decider = new StatementDecider(ELEMENTS);
        Statement before = decider.fold(List.of(history));
        assertThatIllegalStateException().isThrownBy(() -> decider.evolve(before, next));
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
        return new Wording("id", posture, elements, channels, NEXT, false, null);
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
