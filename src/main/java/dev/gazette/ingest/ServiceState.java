package dev.gazette.ingest;

import dev.gazette.index.LiveIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Holds the status for everyone who shows it: health, pages, error messages. */
@ApplicationScoped
public class ServiceState {
    private volatile ServiceStatus status = new ServiceStatus.WaitingForElasticsearch();

    private final ReadyLine readyLine;

    ServiceState(ReadyLine readyLine) {
        this.readyLine = readyLine;
    }

    public ServiceStatus current() {
        return status;
    }

    void becomeReady(LiveIndex live, Optional<String> problem) {
        become(new ServiceStatus.Ready(live, problem));
        readyLine.print(live, problem);
    }

    /** Another index is live; news only to an operator whose service had none. */
    void switchedTo(LiveIndex live) {
        if (status instanceof ServiceStatus.Ready) {
            become(new ServiceStatus.Ready(live, Optional.empty()));
        } else {
            becomeReady(live, Optional.empty());
        }
    }

    void become(ServiceStatus next) {
        status = next;
    }
}
