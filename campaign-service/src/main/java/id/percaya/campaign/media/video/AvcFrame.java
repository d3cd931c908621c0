package id.percaya.campaign.media.video;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.codecs.h264.decode.DeblockerInput;
import org.jcodec.codecs.h264.decode.FrameReader;
import org.jcodec.codecs.h264.decode.SliceDecoder;
import org.jcodec.codecs.h264.decode.SliceReader;
import org.jcodec.codecs.h264.decode.deblock.DeblockingFilter;
import org.jcodec.codecs.h264.io.model.Frame;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.common.IntObjectMap;
import org.jcodec.common.logging.LogLevel;
import org.jcodec.common.logging.Logger;
import org.jcodec.common.model.Picture;

/// Decodes one frame of H.264 with JCodec's parts. JCodec's own decoder starts threads that nobody
/// ends, and believes each size in the file.
final class AvcFrame {

    private static final int MOST_SLICES = 32;
    private static final long MOST_NANOS = 10_000_000_000L;
    private static final int SLICE = 1;
    private static final int WHOLE_SLICE = 5;

    static {
        // It writes its warnings to standard output.
        Logger.setLevel(LogLevel.ERROR);
    }

    private AvcFrame() {}

    /// Empty if the frame needs others, or takes too long.
    ///
    /// @throws RuntimeException when the data are damaged
    static Optional<Picture> decode(AvcConfiguration configuration, byte[] sample) {
        FrameReader reader = new FrameReader();
        reader.addSps(ByteBuffer.wrap(escaped(configuration.sequence().cut())));
        reader.addPps(ByteBuffer.wrap(escaped(configuration.pictureParameters())));
        List<ByteBuffer> units = units(configuration.lengthSize(), sample);
        if (units.isEmpty() || units.size() > MOST_SLICES) {
            return Optional.empty();
        }
        List<SliceReader> slices = reader.readFrame(units);
        boolean isWhole =
                slices.stream().allMatch(each -> each.getSliceHeader().sliceType.isIntra());
        return isWhole ? decode(slices, System.nanoTime() + MOST_NANOS) : Optional.empty();
    }

    private static Optional<Picture> decode(List<SliceReader> slices, long deadline) {
        SliceHeader first = slices.getFirst().getSliceHeader();
        SeqParameterSet parameters = first.sps;
        DeblockerInput deblocking = new DeblockerInput(parameters);
        int width = (parameters.picWidthInMbsMinus1 + 1) * 16;
        int height = (parameters.picHeightInMapUnitsMinus1 + 1) * 16;
        byte[][] planes = {
            new byte[width * height], new byte[width * height / 4], new byte[width * height / 4]
        };
        Frame frame =
                H264Decoder.createFrame(
                        parameters,
                        planes,
                        first.frameNum,
                        first.sliceType,
                        deblocking.mvs,
                        deblocking.refsUsed,
                        0);
        for (SliceReader each : slices) {
            if (System.nanoTime() > deadline) {
                return Optional.empty();
            }
            new SliceDecoder(parameters, new Frame[0], new IntObjectMap<>(), deblocking, frame)
                    .decodeFromReader(each);
        }
        new DeblockingFilter(width, height, deblocking).deblockFrame(frame);
        return Optional.of(frame);
    }

    /// The slices of a sample. Parameters among them are left out, because nobody checked them.
    private static List<ByteBuffer> units(int lengthSize, byte[] sample) {
        List<ByteBuffer> units = new ArrayList<>();
        int position = 0;
        while (position + lengthSize < sample.length) {
            long length = 0;
            for (int i = 0; i < lengthSize; i++) {
                length = (length << 8) | (sample[position + i] & 0xFF);
            }
            position += lengthSize;
            if (length < 1 || length > sample.length - position) {
                return List.of();
            }
            int type = sample[position] & 0x1F;
            if (type == SLICE || type == WHOLE_SLICE) {
                units.add(ByteBuffer.wrap(sample, position, (int) length).slice());
            }
            position += (int) length;
        }
        return units;
    }

    private static byte[] escaped(byte[] unit) {
        ByteArrayOutputStream escaped = new ByteArrayOutputStream();
        int zeros = 0;
        for (byte each : unit) {
            if (zeros == 2 && (each & 0xFC) == 0) {
                escaped.write(3);
                zeros = 0;
            }
            escaped.write(each);
            zeros = each == 0 ? zeros + 1 : 0;
        }
        return escaped.toByteArray();
    }
}
