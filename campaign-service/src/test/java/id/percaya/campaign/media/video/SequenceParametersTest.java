package id.percaya.campaign.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.junit.jupiter.api.Test;

class SequenceParametersTest {

    /// Of a video of 1280 × 720 by x264, without the header and the bytes that prevent start codes.
    private static final String X264 =
            "64 00 1f ac d9 40 50 05 bb 01 6c 80 00 00 00 80 00 00 1e 07 8c 18 cb";

    @Test
    void their_second_part_is_cut_off() {
        byte[] whole = Films.hex(X264);
        assertThat(SeqParameterSet.read(ByteBuffer.wrap(whole)).vuiParams).isNotNull();
        SequenceParameters read = SequenceParameters.of(whole).orElseThrow();
        assertThat(read.width()).isEqualTo(1280);
        assertThat(read.height()).isEqualTo(720);
        SeqParameterSet cut = SeqParameterSet.read(ByteBuffer.wrap(read.cut()));
        assertThat(cut.vuiParams).isNull();
        assertThat(cut.picWidthInMbsMinus1).isEqualTo(79);
        assertThat(cut.frameMbsOnlyFlag).isTrue();
    }

    @Test
    void those_that_end_early_or_ask_for_much_are_not_taken() {
        assertThat(SequenceParameters.of(Films.hex("64 00 1f"))).isEmpty();
        assertThat(SequenceParameters.of(new byte[40])).isEmpty();
        // Baseline, order of type 1: the decoder would reserve a number for each picture of a
        // cycle.
        assertThat(SequenceParameters.of(Films.hex("42 00 1e d4 00 00 00 00 00 00 ff ff")))
                .isEmpty();
        // Baseline, 65,536 × 16 pixels.
        assertThat(SequenceParameters.of(Films.hex("42 00 1e fe 80 01 00 00 0c c0"))).isEmpty();
    }

    @Test
    void pictures_in_groups_of_slices_are_not_taken() {
        assertThat(PictureParameters.areSafe(Films.hex("ee 3c 80"))).isTrue();
        assertThat(PictureParameters.areSafe(Films.hex("c4 3c 80"))).isFalse();
        assertThat(PictureParameters.areSafe(new byte[8])).isFalse();
    }
}
