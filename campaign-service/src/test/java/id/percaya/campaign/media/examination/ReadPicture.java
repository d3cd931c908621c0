package id.percaya.campaign.media.examination;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Examines a file, several times at once if wanted, for a test that starts it with a small heap.
final class ReadPicture {

    private ReadPicture() {}

    /// @param arguments the stated type, the file and how many times at once
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        StatedType stated = StatedType.valueOf(arguments[0]);
        Path file = Path.of(arguments[1]);
        int times = Integer.parseInt(arguments[2]);
        Examination examination = new Examination();
        List<Future<String>> sizes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            for (int i = 0; i < times; i++) {
                sizes.add(threads.submit(() -> size(examination, stated, file)));
            }
            for (Future<String> each : sizes) {
                System.out.println(each.get());
            }
        }
    }

    private static String size(Examination examination, StatedType stated, Path path)
            throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return examination.examine(
                    stated,
                    file,
                    file.size(),
                    examined -> examined.width() + " x " + examined.height());
        }
    }
}
