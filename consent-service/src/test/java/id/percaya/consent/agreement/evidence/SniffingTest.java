package id.percaya.consent.agreement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.kit.problem.ProblemException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SniffingTest {

    static Stream<Arguments> a_matching_file_is_accepted() {
        return Stream.of(
                Arguments.of("application/pdf", Samples.pdf(2000), EvidenceType.PDF),
                Arguments.of("Application/PDF; version=1.7", Samples.pdf(9), EvidenceType.PDF),
                Arguments.of("image/jpeg", Samples.jpeg(), EvidenceType.JPEG),
                Arguments.of("image/png", Samples.hugePng(), EvidenceType.PNG),
                Arguments.of("video/mp4", Samples.mp4("mp42"), EvidenceType.MP4),
                Arguments.of("video/mp4", Samples.mp4("isom"), EvidenceType.MP4),
                Arguments.of("video/mp4", Samples.mp4("iso5"), EvidenceType.MP4),
                Arguments.of("video/mp4", Samples.mp4("avc1"), EvidenceType.MP4),
                Arguments.of("audio/mp4", Samples.mp4("mp42"), EvidenceType.M4A),
                Arguments.of("audio/mp4", Samples.mp4("M4A "), EvidenceType.M4A),
                Arguments.of("audio/x-m4a", Samples.mp4("M4A "), EvidenceType.M4A),
                Arguments.of("video/webm;codecs=vp8", Samples.webm(), EvidenceType.WEBM),
                Arguments.of("audio/webm", Samples.webm(), EvidenceType.WEBM));
    }

    @ParameterizedTest
    @MethodSource
    void a_matching_file_is_accepted(String contentType, byte[] file, EvidenceType type) {
        assertThat(Sniffing.typeOf(file, contentType)).isEqualTo(type);
    }

    static Stream<Arguments> a_file_of_another_type_is_refused() {
        return Stream.of(
                Arguments.of("image/png", Samples.pdf(2000)),
                Arguments.of("application/pdf", Samples.jpeg()),
                Arguments.of("video/mp4", Samples.mp4("M4A ")),
                Arguments.of("video/mp4", Samples.webm()));
    }

    @ParameterizedTest
    @MethodSource
    void a_file_of_another_type_is_refused(String contentType, byte[] file) {
        assertRefused(contentType, file, "CONTENT_DIFFERS_FROM_TYPE");
    }

    static Stream<Arguments> a_file_of_no_accepted_type_is_refused() {
        return Stream.of(
                Arguments.of("application/pdf", Samples.zipBomb()),
                Arguments.of("application/pdf", Samples.gzipped(Samples.pdf(2000))),
                Arguments.of("application/pdf", Samples.xmlBomb()),
                Arguments.of("application/pdf", Samples.bytes("<html><script>alert(1)</script>")),
                Arguments.of("application/pdf", Samples.bytes("GIF89a")),
                Arguments.of("image/png", Samples.bytes("\u0089PNG")),
                Arguments.of("video/mp4", Samples.mp4("qt  ")),
                Arguments.of("image/svg+xml", Samples.bytes("<svg/>")),
                Arguments.of("null", Samples.pdf(2000)),
                Arguments.of("", Samples.pdf(2000)),
                Arguments.of("application/pdf", Samples.bytes("\u0000")));
    }

    @ParameterizedTest
    @MethodSource
    void a_file_of_no_accepted_type_is_refused(String contentType, byte[] file) {
        assertRefused(contentType, file, "EVIDENCE_TYPE_UNSUPPORTED");
    }

    private static void assertRefused(String contentType, byte[] file, String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Sniffing.typeOf(file, contentType))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
