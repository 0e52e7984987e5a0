package id.pendopo.acceptance.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Runs the same work with a number of clients at once for a time and says how often and how fast it went. */
final class Load {

    /** One client; works alone in its thread, so it may keep a connection. */
    interface Client extends AutoCloseable {

        void once() throws Exception;

        /** What it does beside, untimed, before it pauses. */
        default void between() throws Exception {}

        @Override
        default void close() throws Exception {}
    }

    interface Clients {

        Client open(int number) throws Exception;
    }

    private Load() {}

    static Figures run(String name, int clients, Duration warmUp, Duration time, Clients factory) throws Exception {
        return run(name, clients, warmUp, time, Duration.ZERO, factory);
    }

    /** @param pace each client works once in this time, as people do; at once again if zero */
    static Figures run(String name, int clients, Duration warmUp, Duration time, Duration pace, Clients factory)
            throws Exception {
        return Figures.of(name, clients, time, latencies(name, clients, warmUp, time, pace, factory));
    }

    /** In microseconds. */
    static Histogram latencies(String name, int clients, Duration warmUp, Duration time, Duration pace, Clients factory)
            throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Histogram> histograms = new ArrayList<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        CountDownLatch ready = new CountDownLatch(clients);
        CountDownLatch go = new CountDownLatch(1);
        for (int number = 0; number < clients; number++) {
            int mine = number;
            Histogram histogram = new Histogram(60_000_000L, 3);
            histograms.add(histogram);
            Thread thread = new Thread(
                    () -> {
                        try (Client client = factory.open(mine)) {
                            ready.countDown();
                            go.await();
                            work(client, histogram, warmUp, time, pace, failure);
                        } catch (Exception e) {
                            failure.compareAndSet(null, e);
                            ready.countDown();
                        }
                    },
                    "client-" + number);
            thread.start();
            threads.add(thread);
        }
        ready.await();
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException(name + " failed", failure.get());
        }
        Histogram all = new Histogram(60_000_000L, 3);
        histograms.forEach(all::add);
        return all;
    }

    private static void work(
            Client client,
            Histogram histogram,
            Duration warmUp,
            Duration time,
            Duration pace,
            AtomicReference<Exception> failure)
            throws Exception {
        long begin = System.nanoTime() + warmUp.toNanos();
        long end = begin + time.toNanos();
        // Not all at the same moment.
        long next = System.nanoTime()
                + (long) (pace.toNanos() * ThreadLocalRandom.current().nextDouble());
        while (failure.get() == null) {
            if (!pace.isZero()) {
                LockSupport.parkNanos(next - System.nanoTime());
                next += pace.toNanos();
            }
            long start = System.nanoTime();
            if (start >= end) {
                return;
            }
            client.once();
            long finish = System.nanoTime();
            if (finish >= begin && finish < end) {
                histogram.recordValue(Math.min(60_000_000L, (finish - start) / 1000));
            }
            client.between();
        }
    }
}
