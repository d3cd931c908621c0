package id.percaya.campaign.education.request;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the requests of the current tenant.
@ApplicationScoped
class EducationRequestViews {

    EducationRequestDetails details(UUID id) {
        return EducationRequestRow.<EducationRequestRow>findByIdOptional(id)
                .map(EducationRequestRow::details)
                .orElseThrow(NotFound::new);
    }

    /// The most urgent first.
    RowQuery<?, EducationRequestDetails> list(EducationRequestFilter filter, TimeSpan due) {
        return RowQuery.of(EducationRequestRow.class, EducationRequestRow::details)
                .in("state", filter.state)
                .equal("facility", filter.facility)
                .equal("concernId", filter.concernId)
                .within("dueAt", due)
                .ascending("dueAt", "id");
    }
}
