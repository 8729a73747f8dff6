package org.exotrace.page;

import java.nio.file.Path;
import java.util.Optional;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;

/** The page and its files, as a browser gets them. */
public interface FrontEnd {

    /** Where the files live; the page names them by addresses that begin so. */
    String BASE = "/assets/";

    /** The one page of all addresses: HTML in UTF-8. */
    byte[] page();

    /** The file at an address below {@link #BASE}. */
    Optional<byte[]> find(String address);

    /** Whether what stands at an address stays so for ever. */
    boolean lasting();

    /**
     * @param folder whose files are served as they are at each request; null for the shipped ones
     * @throws SurroundingsException when the folder holds no page
     */
    static FrontEnd of(@Nullable Path folder) {
        return folder == null ? new ShippedFrontEnd() : FolderFrontEnd.of(folder);
    }
}
