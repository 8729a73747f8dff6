package org.exotrace.support;

import java.nio.file.Path;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedReader;

/** All that ships, with a small data set beside it that uses every field, legs that are not so among them. */
public final class Beside {

    public static final Path FOLDER = Path.of("src/test/resources/beside");
    public static final DataSet DATA = SeedReader.add(Seeds.Shipped.DATA, FOLDER, null, warning -> {});
    public static final Catalogue CATALOGUE = new Catalogue(DATA, "custom", DataVersion.of(DATA));

    private Beside() {}
}
