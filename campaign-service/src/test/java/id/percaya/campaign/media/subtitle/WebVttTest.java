package id.percaya.campaign.media.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MemoryChannel;
import id.percaya.campaign.media.reading.RawFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttTest {

    private static final String CUE = "00:01.000 --> 00:04.000\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n" + CUE + "Selamat datang.\n",
                "\uFEFFWEBVTT - judul\r\n\r\n1\r\n" + CUE + "- Ya.\r\n- Tidak.\r\n",
                "WEBVTT\n\nNOTE catatan\nlagi\n\nSTYLE\n::cue { color: white }\n\n" + CUE + "Ya.",
                "WEBVTT\n\n00:00:01.000 --> 10:00:04.000 align:start line:0%\n<v Sari>Halo</v>",
                "WEBVTT\n\n"
                        + CUE
                        + "<c.kuning.besar>a</c> <i>b</i> <00:02.000>c <lang id>d</lang>",
                "WEBVTT\n\n" + CUE + "1 &lt; 2 dan 3 > 2",
                "WEBVTT\n\n" + CUE + "a\n\n00:02.000 --> 00:03.000\nbersamaan"
            })
    void these_are_valid(String text) {
        assertThat(WebVtt.check(text, Optional.of(Duration.ofHours(11))).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n" + CUE + "Selamat datang.\n",
                "WEBVTT\n\n1\n" + CUE + "a\nb\n\n2\n00:05.000 --> 00:06.000 line:0%\nc\n",
                "WEBVTT\n\n00:00:01.000 --> 10:00:04.000 align:start\n<v Sari>Halo</v>\n"
            })
    void subtitles_without_more_are_stored_as_they_are(String text) {
        assertThat(cleaned(text)).isEqualTo(new CleanedSubtitles(text, false));
        String ofWindows = "\uFEFF" + text.replace("\n", "\r\n") + "\r\n\r\n";
        assertThat(cleaned(ofWindows)).isEqualTo(new CleanedSubtitles(text, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT judul\n\n" + CUE + "a",
                "WEBVTT\nX-Alamat: http://jahat.example\n\n" + CUE + "a",
                "WEBVTT\n\nNOTE nomor rekam medis 17\n\n" + CUE + "a",
                "WEBVTT\n\nSTYLE\n@import url(http://jahat.example);\n\n" + CUE + "a",
                "WEBVTT\n\nREGION\nid:jahat\n\n00:01.000 --> 00:04.000 region:jahat\na",
                "WEBVTT\n\nBudi\n" + CUE + "a",
                "WEBVTT\n\n00:01.000 --> 00:04.000 align:http://jahat.example\na",
                "WEBVTT\n\n" + CUE + "a\n\nNOTE akhir"
            })
    void whatever_no_player_shows_is_left_out(String text) {
        assertThat(cleaned(text)).isEqualTo(new CleanedSubtitles("WEBVTT\n\n" + CUE + "a\n", true));
    }

    private static CleanedSubtitles cleaned(String text) {
        WebVtt checked = WebVtt.check(text, Optional.empty());
        assertThat(checked.errors()).isEmpty();
        return checked.cleaned();
    }

    @Test
    void each_error_is_named_with_its_line() {
        assertLines("SRT", 1);
        assertLines("WEBVTTX\n\n" + CUE + "a", 1);
        assertLines("WEBVTT", 2);
        assertLines("WEBVTT\n" + CUE + "a\n\n" + CUE + "b", 2);
        assertLines("WEBVTT\n\n00:01,000 --> 00:04,000\na", 3);
        assertLines("WEBVTT\n\n00:61.000 --> 00:04.000\na", 3);
        assertLines("WEBVTT\n\n00:04.000 --> 00:04.000\na", 3);
        assertLines("WEBVTT\n\n" + CUE + "a\n\n00:00.500 --> 00:02.000\nb", 6);
        assertLines("WEBVTT\n\n00:01.000 --> 01:00.001\na", 3);
        assertLines("WEBVTT\n\n00:01.000 --> 00:04.000 colour:red\na", 3);
        assertLines("WEBVTT\n\n" + CUE + "<font color=red>a</font>", 4, 4);
        assertLines("WEBVTT\n\n" + CUE + "<script>alert(1)</script>", 4, 4);
        assertLines("WEBVTT\n\n" + CUE + "1 < 2", 4);
        assertLines("WEBVTT\n\n" + CUE + "a\n00:05.000 --> 00:06.000\nb", 5);
        assertLines("WEBVTT\n\n" + CUE + "a\n\nSTYLE\n::cue { }", 6);
        assertLines("WEBVTT\n\nNOTE a --> b\n\n" + CUE + "a", 3);
        assertLines("WEBVTT\n\nteks saja\n\n" + CUE + "a", 4);
    }

    @Test
    void long_lines_and_many_errors_are_bounded() {
        String tag = "<" + "c.a".repeat(200_000) + ">";
        String settings = "00:01.000 --> 00:04.000" + " align:start".repeat(50_000);
        String text = "WEBVTT\n\n" + settings + "\n" + tag.repeat(2) + "<x>".repeat(50_000);
        assertThat(WebVtt.check(text, Optional.empty()).errors()).hasSize(100);
    }

    @Test
    void a_file_that_is_no_text_is_refused() {
        byte[] file =
                "WEBVTT\n\n00:01.000 --> 00:04.000\n\u00E9".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ExaminationRefused.class)
                .isThrownBy(() ->
                        new SubtitleReader()
                                .read(
                                        new RawFile(new MemoryChannel(file), file.length),
                                        Optional.empty()))
                .withMessage("The file is not text in UTF-8.");
    }

    @Test
    void a_refusal_names_lines_and_no_words_of_the_file() {
        byte[] file = "WEBVTT\n\nBudi\nSari".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(ExaminationRefused.class)
                .isThrownBy(() ->
                        new SubtitleReader()
                                .read(
                                        new RawFile(new MemoryChannel(file), file.length),
                                        Optional.empty()))
                .withMessageStartingWith("Line 4: ")
                .withMessageNotContaining("Sari");
    }

    private static void assertLines(String text, Integer... lines) {
        List<SubtitleError> errors =
                WebVtt.check(text, Optional.of(Duration.ofMinutes(1))).errors();
        assertThat(errors).extracting(SubtitleError::line).startsWith(lines);
    }
}
