package org.exotrace.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;

/** Why the server cannot listen where it was told to. */
final class Binding {

    private Binding() {}

    static SurroundingsException failure(Settings settings, Exception failure) {
        try {
            InetAddress address = InetAddress.getByName(settings.host());
            boolean own = address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
            return new SurroundingsException((own
                    ? "Port %d on %s cannot be used: another program has it, or it needs rights. Give another with --port, 0 for a free one."
                    : "Port %d on %s cannot be used: this is no address of this machine. Give one with --host, 0.0.0.0 for all.")
                    .formatted(settings.port(), settings.host()), failure);
        } catch (UnknownHostException e) {
            return new SurroundingsException("No address is known for the name '%s'. Correct --host, 127.0.0.1 for this machine only."
                    .formatted(settings.host()), failure);
        } catch (SocketException e) {
            return new SurroundingsException("The network of this machine cannot be asked for %s. Correct --host."
                    .formatted(settings.host()), failure);
        }
    }
}
