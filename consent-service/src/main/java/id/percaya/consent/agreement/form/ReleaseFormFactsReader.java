package id.percaya.consent.agreement.form;

import id.percaya.consent.agreement.form.ReleaseFormCommand.DraftReleaseForm;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.DatabaseUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Which edition a draft is to be, and whether there is one already. Asked one after the other for
/// one code, so that of two who draft the same edition at once one is told.
@ApplicationScoped
class ReleaseFormFactsReader {

    /// Until the transaction ends; takes no transaction id.
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('release-form:' || ? || ':' || ?, 0))";

    private final DataSource requests;
    private final PublishedFormViews forms;

    ReleaseFormFactsReader(DataSource requests, PublishedFormViews forms) {
        this.requests = requests;
        this.forms = forms;
    }

    /// @throws Invalid when what it is to succeed is no edition of its code
    DraftReleaseForm draft(DraftReleaseFormRequest body, RequestContext asked) {
        Edition edition = edition(body.code(), body.succeeds());
        lock(asked.tenant(), edition.code());
        return new DraftReleaseForm(edition, taken(edition), body.content().content(), asked.at());
    }

    private Edition edition(String code, @Nullable UUID succeeds) {
        if (succeeds == null) {
            return Edition.first(code);
        }
        return forms.known(succeeds)
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
            throw new DatabaseUnavailable(failed);
        }
    }

    private static boolean taken(Edition edition) {
        return ReleaseFormRow.count("code = ?1 and edition = ?2", edition.code(), edition.number())
                > 0;
    }
}
