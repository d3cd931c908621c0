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

/// A TCP proxy before one port that can inject network faults.
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
    private volatile NetworkFault fault = new NetworkFault.None();

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
        fault = next;
        if (next instanceof NetworkFault.Down) {
            open.forEach(FaultProxy::cut);
        }
    }

    /// Forwards to another port from now on, and closes the open connections.
    public void redirectTo(int other) {
        target = other;
        open.forEach(FaultProxy::cut);
    }

    /// The number of lost responses.
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
                Socket client = server.accept();
                threads.execute(() -> connect(client));
            }
        } catch (IOException _) {
            cut(server); // it was closed
        }
    }

    private void connect(Socket client) {
        try (client;
                Socket upstream = new Socket()) {
            if (fault instanceof NetworkFault.Down) {
                return;
            }
            open.add(client);
            upstream.connect(new InetSocketAddress(HOST, target));
            open.add(upstream);
            var requests = threads.submit(() -> forward(client, upstream, false));
            forward(upstream, client, true);
            cut(client);
            cut(upstream);
            requests.cancel(true);
        } catch (IOException _) {
            cut(client); // nobody listens there
        } finally {
            open.remove(client);
        }
    }

    private void forward(Socket from, Socket to, boolean answer) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (!isForwarded(answer ? new String(chunk, 0, read, ISO_8859_1) : "")) {
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

    private boolean isForwarded(String answer) throws InterruptedException {
        return switch (fault) {
            case NetworkFault.None _ -> true;
            case NetworkFault.Down _ -> false;
            case NetworkFault.Blackhole blackhole -> waitFor(blackhole);
            case NetworkFault.Latency(long millis) -> delay(millis);
            case NetworkFault.AnswerLost(String words, int every) ->
                    !answer.contains(words) || !isLost(every);
        };
    }

    private boolean waitFor(NetworkFault blackhole) throws InterruptedException {
        while (fault.equals(blackhole)) {
            Thread.sleep(50);
        }
        return true;
    }

    private static boolean delay(long millis) throws InterruptedException {
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

    /// Logs a failed close, because the drill would wrongly take the connection for cut.
    private static void cut(Closeable end) {
        try {
            end.close();
        } catch (IOException failed) {
            LOG.log(WARNING, "not closed: " + end, failed);
        }
    }
}
