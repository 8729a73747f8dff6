package org.exotrace.room;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.exotrace.config.Cypher;
import org.exotrace.graph.GraphClient;
import org.exotrace.room.Messages.Opening;

/** Makes rooms of the store as it is. */
public final class Rooms {

    private final Path data;
    private final Cypher settings;
    private final Supplier<GraphClient> store;

    /** @param store the embedded store once nobody writes to it any more; throws what a request is to hear before that */
    public Rooms(Path data, Cypher settings, Supplier<GraphClient> store) {
        this.data = data;
        this.settings = settings;
        this.store = store;
    }

    Path data() {
        return data;
    }

    Cypher settings() {
        return settings;
    }

    /** @param port of its Bolt, 0 for a free one */
    Room open(int port, String password, Duration longest) {
        GraphClient client = store.get();
        Path folder = RoomFolders.make(data);
        try {
            client.copyTo(folder);
            return Room.open(new Opening(folder.toString(), port, password, longest.toMillis()), settings.roomHeap());
        } catch (RuntimeException e) {
            RoomFolders.delete(folder);
            throw e;
        }
    }
}
