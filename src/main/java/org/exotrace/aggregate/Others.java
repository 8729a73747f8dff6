package org.exotrace.aggregate;

/** What of an end does not stand alone, told together. @param others how many values these are */
record Others(int others) {

    String label() {
        return others == 1 ? "1 other" : others + " others";
    }
}
