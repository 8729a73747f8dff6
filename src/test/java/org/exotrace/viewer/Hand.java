package org.exotrace.viewer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Who works on a page, and what it costs: a click or Enter is one, to type a name is one; to go on by Tab costs nothing. */
final class Hand {

    private static final int MOST_TABS = 400;

    /** What one works with. */
    enum With {
        MOUSE, KEYBOARD, PHONE
    }

    private final Page page;
    private final With with;
    private int cost;

    Hand(Page page, With with) {
        this.page = page;
        this.with = with;
        if (with == With.PHONE) {
            page.setViewportSize(390, 844);
        } else {
            page.setViewportSize(1440, 900);
        }
    }

    /** What was done so far. */
    int cost() {
        return cost;
    }

    /** By the name that the accessibility tree has for it. */
    void take(AriaRole role, String name) {
        take(page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name.replaceAll("[?().]", "\\\\$0") + "(?!\\w)"))).first());
    }

    void take(Locator what) {
        cost++;
        what.waitFor();
        if (with == With.KEYBOARD) {
            reach(what);
            page.keyboard().press("Enter");
        } else {
            what.click();
        }
    }

    /** Into a field by its label. */
    void type(String label, String text) {
        cost++;
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        field.waitFor();
        if (with == With.KEYBOARD) {
            reach(field);
            page.keyboard().type(text);
        } else {
            field.fill(text);
        }
    }

    void enter() {
        cost++;
        page.keyboard().press("Enter");
    }

    /** Nothing but the Tab key brings the focus there. */
    private void reach(Locator what) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) what.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + what);
    }
}
