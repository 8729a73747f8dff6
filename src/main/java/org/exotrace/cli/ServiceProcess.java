package org.exotrace.cli;

import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;

/** A service that is the whole process: it says where it is, and ends when it is told to. */
final class ServiceProcess {

    private final Settings settings;
    private final Service service;

    private ServiceProcess(Settings settings) {
        this.settings = settings;
        service = new Service(settings);
    }

    /** @return the exit code, once it was told to stop */
    static int run(Settings settings) {
        Faults.checkMemory();
        return new ServiceProcess(settings).run();
    }

    private int run() {
        Begun.watch(service::close);
        try (StopHook stop = new StopHook(this::stop)) {
            String address = service.start();
            System.out.println("Exotrace: " + address);
            if (!settings.isLoopback()) {
                System.out.println("Others can reach it: it listens to %s, not to this machine alone.".formatted(settings.host()));
            }
            if (settings.open()) {
                Browser.open(address);
            }
            try {
                service.openGraph();
            } catch (SurroundingsException e) {
                stop.tell(e);
                return Main.SURROUNDINGS;
            }
            ClassArchive.makeInBackground();
            service.untilClosed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** Whether it was busy with the store, and so has something to say of it. */
    private boolean stop() {
        boolean busy = service.isLoading();
        service.close();
        return busy;
    }
}
