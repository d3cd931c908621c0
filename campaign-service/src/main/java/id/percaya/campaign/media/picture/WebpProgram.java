package id.percaya.campaign.media.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/// The program of the process that decodes one WebP. Its input is the step of the pixels, the
/// number of bytes, and the file; its output is the type, width and height of a [BufferedImage],
/// and the bytes of that. Any failure ends it with another exit code than 0. It uses only the JDK
/// and the decoder, because its class path has nothing else.
final class WebpProgram {

    private WebpProgram() {}

    /// @param arguments none
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        int step = in.readInt();
        byte[] webp = new byte[in.readInt()];
        in.readFully(webp);
        BufferedImage picture = decoded(webp, step);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        out.writeInt(picture.getType());
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        out.flush();
    }

    private static BufferedImage decoded(byte[] webp, int step) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        reader.setInput(new ByteArrayImageInputStream(webp), true, true);
        reader.addIIOReadWarningListener(new DamageListener());
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
    }
}
