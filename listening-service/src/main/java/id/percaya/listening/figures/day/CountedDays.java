package id.percaya.listening.figures.day;

import id.percaya.listening.intake.site.Visits;
import java.util.List;
import java.util.Map;

/// The days of a span, each once.
///
/// @param visits of the days' domains that have some stated, or one above them has
public record CountedDays(List<FigureDay> days, Map<String, Visits> visits) {}
