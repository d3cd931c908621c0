package id.percaya.consent.agreement.form;

import static id.percaya.consent.agreement.form.ReleaseFormRefusal.ALREADY_DRAFTED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.ALREADY_PUBLISHED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.EDITION_TAKEN;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.ELEMENTS_MISSING;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.NOT_DRAFTED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.NOT_PUBLISHED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.NO_LANGUAGE;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.RETIRED;

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

    @Nested
    class Drafting {
        @Test
        void begins_a_first_edition() {
            given().when(DRAFT).then(DRAFTED);
        }

        @Test
        void begins_the_edition_that_succeeds_another() {
            given().when(new DraftReleaseForm(SECOND, false, COMPLETE, MAY))
                    .then(new ReleaseFormDrafted(SECOND, COMPLETE, MAY));
        }

        @Test
        void what_is_incomplete_is_accepted() {
            ReleaseFormContent empty = content(Map.of());

            given().when(new DraftReleaseForm(FIRST, false, empty, MAY))
                    .then(new ReleaseFormDrafted(FIRST, empty, MAY));
        }

        @Test
        void an_edition_that_there_is_already_is_refused() {
            given().when(new DraftReleaseForm(FIRST, true, COMPLETE, MAY))
                    .thenRefused(EDITION_TAKEN);
        }

        @Test
        void twice_is_refused() {
            given(DRAFTED).when(DRAFT).thenRefused(ALREADY_DRAFTED);
            given(DRAFTED, PUBLISHED).when(DRAFT).thenRefused(ALREADY_DRAFTED);
            given(DRAFTED, PUBLISHED, RETIREMENT).when(DRAFT).thenRefused(ALREADY_DRAFTED);
        }
    }

    @Nested
    class Revising {
        @Test
        void what_was_never_drafted_is_refused() {
            given().when(REVISE).thenRefused(NOT_DRAFTED);
        }

        @Test
        void replaces_what_a_draft_says() {
            given(DRAFTED).when(REVISE).then(REVISED);
        }

        @Test
        void by_the_same_changes_nothing() {
            given(DRAFTED, REVISED).when(REVISE).thenNothing();
        }

        @Test
        void a_published_edition_is_refused_as_it_was_signed() {
            given(DRAFTED, PUBLISHED).when(REVISE).thenRefused(ALREADY_PUBLISHED);
        }

        @Test
        void a_retired_edition_is_refused() {
            given(DRAFTED, PUBLISHED, RETIREMENT).when(REVISE).thenRefused(RETIRED);
        }
    }

    @Nested
    class Publishing {
        @Test
        void what_was_never_drafted_is_refused() {
            given().when(PUBLISH).thenRefused(NOT_DRAFTED);
        }

        @Test
        void records_the_hash_of_each_languages_text() {
            given(DRAFTED).when(PUBLISH).then(PUBLISHED);
        }

        @Test
        void publishes_what_was_revised_last() {
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
        void without_any_one_element_is_refused(Element element) {
            given(drafted(Map.of("id", without(element))))
                    .when(PUBLISH)
                    .thenRefused(ELEMENTS_MISSING, new MissingElement("id", element));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
        void a_blank_text_says_nothing(String blank) {
            Map<Element, String> texts = allTexts();
            texts.put(Element.COPY, blank);

            given(drafted(Map.of("id", new Wording("Izin", texts))))
                    .when(PUBLISH)
                    .thenRefused(ELEMENTS_MISSING, new MissingElement("id", Element.COPY));
        }

        @Test
        void every_element_that_any_language_lacks_is_named() {
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

        @Test
        void twice_changes_nothing() {
            given(DRAFTED, PUBLISHED).when(PUBLISH).thenNothing();
        }

        @Test
        void what_was_retired_is_refused() {
            given(DRAFTED, PUBLISHED, RETIREMENT).when(PUBLISH).thenRefused(RETIRED);
        }
    }

    @Nested
    class Retiring {
        @Test
        void what_was_never_drafted_is_refused() {
            given().when(RETIRE).thenRefused(NOT_DRAFTED);
        }

        @Test
        void a_draft_is_refused_as_nobody_could_sign_it() {
            given(DRAFTED).when(RETIRE).thenRefused(NOT_PUBLISHED);
        }

        @Test
        void ends_the_use_of_a_published_form() {
            given(DRAFTED, PUBLISHED).when(RETIRE).then(RETIREMENT);
        }

        @Test
        void twice_changes_nothing() {
            given(DRAFTED, PUBLISHED, RETIREMENT).when(RETIRE).thenNothing();
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
