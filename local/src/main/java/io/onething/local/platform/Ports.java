package io.onething.local.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything listens, all on the loopback address.
 *
 * @param shift added to every usual port, so that two platforms can run side by side
 */
public record Ports(int shift) {
    static final String HOST = "127.0.0.1";

    /** Ports of which none is in use, far from the usual ones. */
    public static Ports free() {
        for (int shift = 10_000; shift < 50_000; shift += 137) {
            var ports = new Ports(shift);
            if (ports.taken().isEmpty()) {
                return ports;
            }
        }
        throw new Refusal("No free ports were found between 18080 and 59093.");
    }

    public int of(Service service) {
        return service.usualPort() + shift;
    }

    public String url(Service service) {
        return "http://" + HOST + ":" + of(service);
    }

    public int postgres() {
        return 5433 + shift;
    }

    public int kafka() {
        return 9092 + shift;
    }

    int kafkaController() {
        return 9093 + shift;
    }

    public int smtp() {
        return 2525 + shift;
    }

    /** Refuses before anything starts, with the names of what somebody else holds. */
    void requireFree() {
        List<String> taken = taken();
        if (!taken.isEmpty()) {
            throw new Refusal("These ports are in use: " + String.join(", ", taken)
                    + ".\nStop what uses them (./onething down stops an earlier platform), or move all ports with"
                    + " --port-shift 1000.");
        }
    }

    private List<String> taken() {
        var taken = new ArrayList<String>();
        for (Service service : Service.values()) {
            addIfTaken(taken, service.label(), of(service));
        }
        addIfTaken(taken, "PostgreSQL", postgres());
        addIfTaken(taken, "Kafka", kafka());
        addIfTaken(taken, "Kafka controller", kafkaController());
        addIfTaken(taken, "mail sink", smtp());
        return taken;
    }

    private static void addIfTaken(List<String> taken, String name, int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
            assert socket.isBound();
        } catch (IOException inUse) {
            taken.add(name + " " + port);
        }
    }
}
