package org.exotrace.path;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.exotrace.json.Json;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Limit;

/** How large an answer may become, in bytes, and what of it is used. */
final class Room {

    /** What everything but items and legs takes of an answer, and what a leg takes: rather too much than too little. */
    private static final int FOR_THE_REST = 2_000;
    private static final int LEG = 2_000;
    private static final int ITEM = 500;
    private static final int WEAK = 120;
    private static final int TEXT = 3;
    private static final int LETTER = 2;

    private final PathRequest request;
    private final Budget budget;
    private long used = FOR_THE_REST;

    Room(PathRequest request, Budget budget) {
        this.request = request;
        this.budget = budget;
    }

    /** Whether an item still fits, with the legs that it brings; where it does not, that ends the search. */
    boolean takes(Object item, int legs) {
        used += (item instanceof PathAnswer.PathItem path ? ofPath(path) : bytes(item)) + (long) legs * LEG;
        if (used > request.maxBytes()) {
            budget.end(Limit.BYTES);
        }
        return used <= request.maxBytes();
    }

    /** At most so many: writing each path to count it would be a fifth of the work. */
    private static long ofPath(PathAnswer.PathItem it) {
        return ITEM + ofTexts(it.legs()) + (it.statements() == null ? 0 : ofTexts(it.statements()))
                + (it.joints() == null ? 0 : it.joints().stream().mapToLong(Room::ofJoint).sum()) + (long) it.leastShown().size() * WEAK;
    }

    private static long ofJoint(PathAnswer.JointItem it) {
        return ITEM + ofTexts(it.shared()) + ofTexts(it.differs()) + ofTexts(it.unstated());
    }

    private static long ofTexts(List<String> texts) {
        long bytes = 0;
        for (String text : texts) {
            bytes += (long) LETTER * text.length() + TEXT;
        }
        return bytes;
    }

    private static int bytes(Object item) {
        try {
            return Json.API.writeValueAsBytes(item).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records become JSON", e);
        }
    }

    /** What the answer was limited to and what it used. */
    PathAnswer.Limits limits() {
        return new PathAnswer.Limits(request.k(), request.maxSteps(),
                new PathAnswer.Spent(budget.visits(), request.maxVisits()),
                new PathAnswer.Spent(Math.round(budget.ms() * 100) / 100.0, request.maxMs()),
                new PathAnswer.Spent(used, request.maxBytes()), budget.endedBy());
    }
}
