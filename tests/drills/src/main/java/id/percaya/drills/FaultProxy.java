package id.percaya.drills;

import static java.lang.System.Logger.Level.WARNING;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A bad network before one port: passes bytes on, until told otherwise.
public final class FaultProxy implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FaultProxy.class.getName());
    private static final int CHUNK = 16 * 1024;
    private static final InetAddress HOST = InetAddress.ofLiteral("127.0.0.1");

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile int target;
    private volatile NetworkFault weather = new NetworkFault.None();

    private FaultProxy(int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 200, HOST);
    }

    static FaultProxy before(int target) {
        try {
            FaultProxy proxy = new FaultProxy(target);
            proxy.threads.execute(proxy::accept);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public void set(NetworkFault next) {
        weather = next;
        if (next instanceof NetworkFault.Down) {
            open.forEach(FaultProxy::cut);
        }
    }

    /// Connects to another port from now on, as one does whose target is not ready; those who are
    /// connected are cut off.
    public void turnTo(int other) {
        target = other;
        open.forEach(FaultProxy::cut);
    }

    /// How many answers were lost.
    public int lost() {
        return lost.get();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        open.forEach(FaultProxy::cut);
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket caller = server.accept();
                threads.execute(() -> connect(caller));
            }
        } catch (IOException _) {
            cut(server); // it was closed
        }
    }

    private void connect(Socket caller) {
        try (caller;
                Socket callee = new Socket()) {
            if (weather instanceof NetworkFault.Down) {
                return;
            }
            open.add(caller);
            callee.connect(new InetSocketAddress(HOST, target));
            open.add(callee);
            var there = threads.submit(() -> pass(caller, callee, false));
            pass(callee, caller, true);
            cut(caller);
            cut(callee);
            there.cancel(true);
        } catch (IOException _) {
            cut(caller); // nobody listens there
        } finally {
            open.remove(caller);
        }
    }

    private void pass(Socket from, Socket to, boolean answer) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (!isPassed(answer ? new String(chunk, 0, read, ISO_8859_1) : "")) {
                    break;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException _) {
            cut(from);
        }
        cut(to);
        open.remove(from);
    }

    private boolean isPassed(String answer) throws InterruptedException {
        return switch (weather) {
            case NetworkFault.None _ -> true;
            case NetworkFault.Down _ -> false;
            case NetworkFault.Blackhole hole -> waitFor(hole);
            case NetworkFault.Latency(long millis) -> late(millis);
            case NetworkFault.AnswerLost(String words, int every) ->
                    !answer.contains(words) || !isLost(every);
        };
    }

    private boolean waitFor(NetworkFault hole) throws InterruptedException {
        while (weather.equals(hole)) {
            Thread.sleep(50);
        }
        return true;
    }

    private static boolean late(long millis) throws InterruptedException {
        Thread.sleep(millis);
        return true;
    }

    private boolean isLost(int every) {
        boolean isLost = answers.incrementAndGet() % every == 0;
        if (isLost) {
            lost.incrementAndGet();
        }
        return isLost;
    }

    /// Closing what is closed does nothing; so what fails is a connection that a drill may wrongly
    /// take for cut.
    private static void cut(Closeable end) {
        try {
            end.close();
        } catch (IOException failed) {
            LOG.log(WARNING, "not closed: " + end, failed);
        }
    }
}
