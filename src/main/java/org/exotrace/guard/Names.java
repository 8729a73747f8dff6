package org.exotrace.guard;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.exotrace.failure.Suggest;

/** Which functions and procedures may be called. */
enum Names {
    FUNCTIONS("function", """
            abs acos all any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count
            date date.realtime date.statement date.transaction date.truncate
            datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction
            datetime.truncate degrees
            duration duration.between duration.indays duration.inmonths duration.inseconds
            e elementid endnode exists exp floor haversin head id isempty isnan keys labels last left length
            localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate
            localtime localtime.realtime localtime.statement localtime.transaction localtime.truncate
            log log10 lower ltrim max min nodes none normalize nullif percentilecont percentiledisc pi
            point point.distance point.withinbbox properties radians rand randomuuid range reduce relationships replace reverse
            right round rtrim sign sin single size split sqrt startnode stdev stdevp substring sum tail tan
            time time.realtime time.statement time.transaction time.truncate timestamp
            toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist tointegerornull
            tolower tostring tostringlist tostringornull toupper trim type upper valuetype
            vector.similarity.cosine vector.similarity.euclidean"""),
    PROCEDURES("procedure", """
            db.index.fulltext.querynodes db.labels db.relationshiptypes db.propertykeys db.schema.visualization db.schema.nodetypeproperties
            db.schema.reltypeproperties""");

    private final String kind;
    private final Set<String> allowed;

    Names(String kind, String allowed) {
        this.kind = kind;
        this.allowed = Words.of(allowed);
    }

    /** A name is compared as Neo4j resolves it, whatever its case and with quotes taken off. */
    void check(ParserRuleContext name) {
        String plain = name.getText().replace("`", "");
        if (!allowed.contains(plain.toLowerCase(Locale.ROOT))) {
            throw Refusal.because("The %s '%s' is not on the list of those that may be called.".formatted(kind, Suggest.brief(plain)),
                    "May be called: " + String.join(", ", new TreeSet<>(allowed)) + ".");
        }
    }
}
