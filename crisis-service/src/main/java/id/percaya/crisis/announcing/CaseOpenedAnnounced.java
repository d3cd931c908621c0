package id.percaya.crisis.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.intake.cases.Source;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `case.opened.v1`
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseOpenedAnnounced(@Nullable UUID alertId, String facility, Source source) {}
