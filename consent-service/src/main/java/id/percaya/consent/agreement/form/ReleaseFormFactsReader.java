package id.percaya.consent.agreement.form;

import id.percaya.consent.agreement.form.ReleaseFormCommand.DraftReleaseForm;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the facts that drafting a form depends on: the number of the new edition, and whether it
/// exists already. Requests for one code wait for each other here, so that two of them cannot draft
/// the same edition.
@ApplicationScoped
class ReleaseFormFactsReader {

    /// Held until the transaction ends. It assigns no transaction id, so it is allowed before the
    /// append.
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('release-form:' || ? || ':' || ?, 0))";

    private final DataSource requests;
    private final PublishedFormViews forms;

    ReleaseFormFactsReader(DataSource requests, PublishedFormViews forms) {
        this.requests = requests;
        this.forms = forms;
    }

    /// @throws Invalid when `succeeds` names no published edition of this code
    DraftReleaseForm draft(DraftReleaseFormRequest body, RequestContext request) {
        Edition edition = edition(body.code(), body.succeeds());
        lock(request.tenant(), edition.code());
        return new DraftReleaseForm(
                edition, taken(edition), body.content().content(), request.at());
    }

    private Edition edition(String code, @Nullable UUID succeeds) {
        if (succeeds == null) {
            return Edition.first(code);
        }
        return forms.findPublishedOrRetired(succeeds)
                .filter(before -> before.code().equals(code))
                .map(before -> new Edition(code, before.edition() + 1, succeeds))
                .orElseThrow(() ->
                        new Invalid(
                                "/succeeds",
                                "NO_EDITION_BEFORE",
                                "names no published edition of this code"));
    }

    private void lock(Tenant tenant, String code) {
        try (Connection connection = requests.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, tenant.id());
            lock.setString(2, code);
            lock.execute();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static boolean taken(Edition edition) {
        return ReleaseFormRow.count("code = ?1 and edition = ?2", edition.code(), edition.number())
                > 0;
    }
}
