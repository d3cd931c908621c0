package id.percaya.consent.agreement.form;

import static id.percaya.consent.agreement.form.ReleaseFormRefusal.EDITION_TAKEN;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.ELEMENTS_MISSING;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.NO_LANGUAGE;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.form.ReleaseFormCommand.DraftReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.PublishReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.RetireReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.ReviseReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormDrafted;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormPublished;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRetired;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRevised;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFormDeciderTest {

    private static final Instant MAY = Instant.parse("2026-05-01T02:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T02:00:00Z");
    private static final Edition FIRST = Edition.first("patient-story");
    private static final Edition SECOND = new Edition("patient-story", 2, new UUID(0, 1));
    private static final Wording WHOLE = new Wording("Izin", allTexts());
    private static final ReleaseFormContent COMPLETE = content(Map.of("id", WHOLE));
    private static final ReleaseFormContent OTHER =
            content(Map.of("id", WHOLE, "en", new Wording("Permission", allTexts())));

    private static final ReleaseFormDrafted DRAFTED = new ReleaseFormDrafted(FIRST, COMPLETE, MAY);
    private static final ReleaseFormRevised REVISED = new ReleaseFormRevised(OTHER, JUNE);
    private static final ReleaseFormPublished PUBLISHED =
            new ReleaseFormPublished(Map.of("id", WHOLE.sha256()), JUNE);
    private static final ReleaseFormRetired RETIREMENT = new ReleaseFormRetired(JUNE);

    private static final DraftReleaseForm DRAFT = new DraftReleaseForm(FIRST, false, COMPLETE, MAY);
    private static final ReviseReleaseForm REVISE = new ReviseReleaseForm(OTHER, JUNE);
    private static final PublishReleaseForm PUBLISH = new PublishReleaseForm(JUNE);
    private static final RetireReleaseForm RETIRE = new RetireReleaseForm(JUNE);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ReleaseFormDecider(), ReleaseFormCommand.class, ReleaseForm.class)
                .given()
                .given(DRAFTED)
                .given("and revised", DRAFTED, REVISED)
                .given(DRAFTED, PUBLISHED)
                .given(DRAFTED, PUBLISHED, RETIREMENT)
                .when(DRAFT)
                .when(REVISE)
                .when(PUBLISH)
                .when(RETIRE)
                .then(
                        """
                        state             | DraftReleaseForm   | ReviseReleaseForm  | PublishReleaseForm   | RetireReleaseForm
                        Absent            | ReleaseFormDrafted | NOT_DRAFTED        | NOT_DRAFTED          | NOT_DRAFTED
                        Draft             | ALREADY_DRAFTED    | ReleaseFormRevised | ReleaseFormPublished | NOT_PUBLISHED
                        Draft and revised | ALREADY_DRAFTED    | -                  | ReleaseFormPublished | NOT_PUBLISHED
                        Published         | ALREADY_DRAFTED    | ALREADY_PUBLISHED  | -                    | ReleaseFormRetired
                        Retired           | ALREADY_DRAFTED    | RETIRED            | RETIRED              | -
                        """);
    }

    @Nested
    class Drafting {
        @Test
        void creates_a_first_edition() {
            given().when(DRAFT).then(DRAFTED);
        }

        @Test
        void creates_the_successor_of_an_edition() {
            given().when(new DraftReleaseForm(SECOND, false, COMPLETE, MAY))
                    .then(new ReleaseFormDrafted(SECOND, COMPLETE, MAY));
        }

        @Test
        void an_incomplete_form_is_accepted() {
            ReleaseFormContent empty = content(Map.of());

            given().when(new DraftReleaseForm(FIRST, false, empty, MAY))
                    .then(new ReleaseFormDrafted(FIRST, empty, MAY));
        }

        @Test
        void an_existing_edition_is_refused() {
            given().when(new DraftReleaseForm(FIRST, true, COMPLETE, MAY))
                    .thenRefused(EDITION_TAKEN);
        }
    }

    @Nested
    class Revising {
        @Test
        void replaces_the_content() {
            given(DRAFTED).when(REVISE).then(REVISED);
        }
    }

    @Nested
    class Publishing {
        @Test
        void records_the_hash_of_each_languages_text() {
            given(DRAFTED).when(PUBLISH).then(PUBLISHED);
        }

        @Test
        void publishes_the_last_revision() {
            given(DRAFTED, REVISED)
                    .when(PUBLISH)
                    .then(new ReleaseFormPublished(OTHER.hashes(), JUNE));
        }

        @Test
        void a_form_in_no_language_is_refused() {
            given(new ReleaseFormDrafted(FIRST, content(Map.of()), MAY))
                    .when(PUBLISH)
                    .thenRefused(NO_LANGUAGE);
        }

        @ParameterizedTest
        @EnumSource(Element.class)
        void a_form_without_one_element_is_refused(Element element) {
            given(drafted(Map.of("id", without(element))))
                    .when(PUBLISH)
                    .thenRefused(ELEMENTS_MISSING, new MissingElement("id", element));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
        void a_blank_text_counts_as_missing(String blank) {
            Map<Element, String> texts = allTexts();
            texts.put(Element.COPY, blank);

            given(drafted(Map.of("id", new Wording("Izin", texts))))
                    .when(PUBLISH)
                    .thenRefused(ELEMENTS_MISSING, new MissingElement("id", Element.COPY));
        }

        @Test
        void every_missing_element_of_every_language_is_named() {
            Wording empty = new Wording("Permission", Map.of());
            List<Refused.Reason> expected = new ArrayList<>(List.of(ELEMENTS_MISSING));
            for (Element element : Element.values()) {
                expected.add(new MissingElement("en", element));
            }
            expected.add(new MissingElement("id", Element.EXPIRY));

            given(drafted(Map.of("id", without(Element.EXPIRY), "en", empty)))
                    .when(PUBLISH)
                    .thenRefused(expected.toArray(Refused.Reason[]::new));
        }
    }

    @Nested
    class Retiring {
        @Test
        void is_recorded() {
            given(DRAFTED, PUBLISHED).when(RETIRE).then(RETIREMENT);
        }
    }

    private static Given<ReleaseFormCommand, ReleaseForm, ReleaseFormEvent> given(
            ReleaseFormEvent... history) {
        return Given.given(new ReleaseFormDecider(), history);
    }

    private static ReleaseFormDrafted drafted(Map<String, Wording> wordings) {
        return new ReleaseFormDrafted(FIRST, content(wordings), MAY);
    }

    private static ReleaseFormContent content(Map<String, Wording> wordings) {
        return new ReleaseFormContent(
                Set.of(Purpose.MARKETING),
                Set.of(Medium.PHOTO, Medium.WORDS),
                Set.of(Channel.INSTAGRAM),
                ReleaseFormContent.ASSENT_AGE,
                new Controller("Klinik Melati", "Jalan Melati 1", "privasi@klinik-melati.example"),
                wordings);
    }

    private static Wording without(Element element) {
        Map<Element, String> texts = allTexts();
        texts.remove(element);
        return new Wording("Izin", texts);
    }

    private static Map<Element, String> allTexts() {
        Map<Element, String> texts = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            texts.put(element, "Tentang " + element);
        }
        return texts;
    }
}
