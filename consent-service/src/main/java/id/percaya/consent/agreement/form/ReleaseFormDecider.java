package id.percaya.consent.agreement.form;

import static id.percaya.consent.agreement.form.ReleaseFormRefusal.ALREADY_DRAFTED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.ALREADY_PUBLISHED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.EDITION_TAKEN;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.ELEMENTS_MISSING;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.NOT_DRAFTED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.NOT_PUBLISHED;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.NO_LANGUAGE;
import static id.percaya.consent.agreement.form.ReleaseFormRefusal.RETIRED;

import id.percaya.consent.agreement.form.ReleaseForm.Absent;
import id.percaya.consent.agreement.form.ReleaseForm.Draft;
import id.percaya.consent.agreement.form.ReleaseForm.Published;
import id.percaya.consent.agreement.form.ReleaseForm.Retired;
import id.percaya.consent.agreement.form.ReleaseFormCommand.DraftReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.PublishReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.RetireReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.ReviseReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormDrafted;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormPublished;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRetired;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRevised;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The rules of a form: one method per command, one line per state.
public final class ReleaseFormDecider
        implements Decider<ReleaseFormCommand, ReleaseForm, ReleaseFormEvent> {

    @Override
    public ReleaseForm initial() {
        return new Absent();
    }

    @Override
    public List<ReleaseFormEvent> decide(ReleaseFormCommand command, ReleaseForm form) {
        return switch (command) {
            case DraftReleaseForm draft -> draft(draft, form);
            case ReviseReleaseForm revise -> revise(revise, form);
            case PublishReleaseForm(Instant at) -> publish(at, form);
            case RetireReleaseForm(Instant at) -> retire(at, form);
        };
    }

    private static List<ReleaseFormEvent> draft(DraftReleaseForm command, ReleaseForm form) {
        return switch (form) {
            case Absent _ when command.taken() -> throw new Refused(EDITION_TAKEN);
            case Absent _ ->
                    List.of(
                            new ReleaseFormDrafted(
                                    command.edition(), command.content(), command.at()));
            case Draft _, Published _, Retired _ -> throw new Refused(ALREADY_DRAFTED);
        };
    }

    /// A published form never changes, because it proves the text that was signed: UU PDP 27/2022
    /// art. 24.
    private static List<ReleaseFormEvent> revise(ReviseReleaseForm command, ReleaseForm form) {
        return switch (form) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Draft(ReleaseFormContent content) when content.equals(command.content()) ->
                    List.of();
            case Draft _ -> List.of(new ReleaseFormRevised(command.content(), command.at()));
            case Published _ -> throw new Refused(ALREADY_PUBLISHED);
            case Retired _ -> throw new Refused(RETIRED);
        };
    }

    private static List<ReleaseFormEvent> publish(Instant at, ReleaseForm form) {
        return switch (form) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Draft(ReleaseFormContent content) -> {
                requireComplete(content);
                yield List.of(new ReleaseFormPublished(content.hashes(), at));
            }
            case Published _ -> List.of();
            case Retired _ -> throw new Refused(RETIRED);
        };
    }

    /// A consent on an incomplete form would be void: UU PDP 27/2022 art. 22(5), HIPAA 45 CFR
    /// 164.508(b)(2).
    private static void requireComplete(ReleaseFormContent content) {
        if (content.wordings().isEmpty()) {
            throw new Refused(NO_LANGUAGE);
        }
        List<MissingElement> missing = content.missing();
        if (!missing.isEmpty()) {
            List<Refused.Reason> reasons = new ArrayList<>(List.of(ELEMENTS_MISSING));
            reasons.addAll(missing);
            throw new Refused(reasons);
        }
    }

    /// Existing consents stay valid; new ones are refused.
    private static List<ReleaseFormEvent> retire(Instant at, ReleaseForm form) {
        return switch (form) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Draft _ -> throw new Refused(NOT_PUBLISHED);
            case Published _ -> List.of(new ReleaseFormRetired(at));
            case Retired _ -> List.of();
        };
    }

    @Override
    public ReleaseForm evolve(ReleaseForm form, ReleaseFormEvent event) {
        return switch (event) {
            case ReleaseFormDrafted drafted -> new Draft(drafted.content());
            case ReleaseFormRevised revised -> new Draft(revised.content());
            case ReleaseFormPublished _ -> new Published();
            case ReleaseFormRetired _ -> new Retired();
        };
    }
}
