package id.percaya.campaign.media.subtitle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks a text against WebVTT (W3C Candidate Recommendation, 4 April 2019), more strictly than
/// players do: they skip a damaged cue in silence.
final class WebVtt {

    private static final String STAMP = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMING =
            Pattern.compile(STAMP + "[ \\t]+-->[ \\t]+" + STAMP + "((?:[ \\t]+\\S+)*)[ \\t]*");
    private static final Pattern SETTING =
            Pattern.compile("(?:vertical|line|position|size|align|region):\\S+");
    private static final Pattern TAG = Pattern.compile("<([^<>]*)>?");
    private static final Pattern ALLOWED_TAG =
            Pattern.compile(
                    "/?(?:c|i|b|u|ruby|rt)(?:\\.[^\\s.<>]+)*|/?(?:v|lang)(?:\\.[^\\s.<>]+)*(?:[ \\t][^<>]+)?|"
                            + STAMP);
    private static final String ARROW = "-->";

    /// Expressions with groups that repeat take stack for each repetition.
    private static final int LONGEST_MATCHED = 500;

    private static final int MOST_ERRORS = 100;

    private final List<SubtitleError> errors = new ArrayList<>();
    private final CueWriter writer = new CueWriter();
    private final List<String> lines;
    private final Optional<Duration> length;
    private int line;
    private int cues;
    private long lastStart;

    private WebVtt(List<String> lines, Optional<Duration> length) {
        this.lines = lines;
        this.length = length;
    }

    /// @param length of the video, if known
    static WebVtt check(String text, Optional<Duration> length) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = List.of(unmarked.split("\r\n|\n|\r", -1));
        WebVtt check = new WebVtt(lines, length);
        check.all();
        return check;
    }

    List<SubtitleError> errors() {
        return errors;
    }

    /// Of use only without errors.
    CleanedSubtitles cleaned() {
        return writer.result();
    }

    private void all() {
        String first = lines.getFirst();
        if (!first.equals("WEBVTT") && !first.matches("WEBVTT[ \\t].*")) {
            report("The file does not begin with WEBVTT.");
            return;
        }
        if (!first.strip().equals("WEBVTT")) {
            writer.leaveOut();
        }
        line = 1;
        skipBlock("The header contains a timing. Leave an empty line before it.");
        while (line < lines.size()) {
            if (current().isEmpty()) {
                line++;
            } else {
                block();
            }
        }
        if (cues == 0) {
            report("There are no subtitles.");
        }
    }

    private void block() {
        String first = current();
        if (first.equals("NOTE") || first.startsWith("NOTE ") || first.startsWith("NOTE\t")) {
            skipBlock("A note contains an arrow, so players take it for a timing.");
        } else if (first.strip().equals("STYLE") || first.strip().equals("REGION")) {
            if (cues > 0) {
                report("Styles and regions stand before the first subtitle.");
            }
            skipBlock("A style or region contains an arrow, so players take it for a timing.");
        } else {
            cue();
        }
    }

    private void skipBlock(String problem) {
        while (line < lines.size() && !current().isEmpty()) {
            if (current().contains(ARROW)) {
                report(problem);
            }
            writer.leaveOut();
            line++;
        }
    }

    private void cue() {
        writer.begin();
        if (!current().contains(ARROW)) {
            writer.name(current());
            line++;
        }
        if (line >= lines.size() || !current().contains(ARROW)) {
            line = Math.min(line, lines.size() - 1);
            report("A timing is expected here.");
            skipBlock("A timing is expected here.");
            return;
        }
        cues++;
        timing(current());
        line++;
        while (line < lines.size() && !current().isEmpty()) {
            text(current());
            writer.text(current());
            line++;
        }
    }

    private void timing(String text) {
        Matcher timing = TIMING.matcher(text);
        if (text.length() > LONGEST_MATCHED || !timing.matches()) {
            report("The timing is not of the form 00:01.000 --> 00:04.000.");
            return;
        }
        writer.timing(timing);
        long start = millis(timing, 1);
        long end = millis(timing, 5);
        if (end <= start) {
            report("The subtitle ends before it starts.");
        }
        if (start < lastStart) {
            report("The subtitle starts before the one above it.");
        }
        lastStart = Math.max(lastStart, start);
        if (length.isPresent() && end > length.get().toMillis()) {
            report("The subtitle ends after the video.");
        }
        for (String setting : timing.group(9).strip().split("[ \\t]+", -1)) {
            if (!setting.isEmpty() && !SETTING.matcher(setting).matches()) {
                report("A setting after the timing is not known.");
            }
        }
    }

    private void text(String text) {
        if (text.contains(ARROW)) {
            report("A text contains an arrow. Leave an empty line before each timing.");
        }
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            boolean isClosed = tag.group().endsWith(">");
            boolean isShort = tag.group().length() <= LONGEST_MATCHED;
            if (!isClosed || !isShort || !ALLOWED_TAG.matcher(tag.group(1)).matches()) {
                report("A tag is not one of WebVTT's. Write &lt; for the character itself.");
            }
        }
        if (text.indexOf('\0') >= 0) {
            report("The text contains a character that is no text.");
        }
    }

    private static long millis(Matcher timing, int group) {
        String hours = timing.group(group);
        long minutes =
                (hours == null ? 0 : Long.parseLong(hours) * 60)
                        + Long.parseLong(timing.group(group + 1));
        return (minutes * 60 + Long.parseLong(timing.group(group + 2))) * 1000
                + Long.parseLong(timing.group(group + 3));
    }

    private String current() {
        return lines.get(line);
    }

    private void report(String text) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new SubtitleError(line + 1, text));
        }
    }
}
