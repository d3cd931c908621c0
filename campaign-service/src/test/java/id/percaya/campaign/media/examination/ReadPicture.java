package id.percaya.campaign.media.examination;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Examines one picture, for a test that starts it with a small heap.
final class ReadPicture {

    private ReadPicture() {}

    /// @param arguments the stated type and the file
    public static void main(String[] arguments) throws IOException {
        try (FileChannel file = FileChannel.open(Path.of(arguments[1]))) {
            Examined examined =
                    new Examination().examine(StatedType.valueOf(arguments[0]), file, file.size());
            System.out.println(examined.width() + " x " + examined.height());
        }
    }
}
