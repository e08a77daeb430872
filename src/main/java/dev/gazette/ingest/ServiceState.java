package dev.gazette.ingest;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds the status for everyone who shows it: health, pages, error messages. */
@ApplicationScoped
public class ServiceState {
    private volatile ServiceStatus status = new ServiceStatus.WaitingForElasticsearch();

    public ServiceStatus current() {
        return status;
    }

    void become(ServiceStatus next) {
        status = next;
    }
}
