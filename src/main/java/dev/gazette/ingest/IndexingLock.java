package dev.gazette.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thing at a time change which index is live: the start of the service, a job, a rollback. */
@ApplicationScoped
class IndexingLock {
    private final ReentrantLock lock = new ReentrantLock(true);

    /** Waits for its turn. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does not wait.
     *
     * @throws IndexingBusyException when something else has its turn
     */
    <T> T aloneNow(Supplier<T> work) {
        if (!lock.tryLock()) {
            throw new IndexingBusyException();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
