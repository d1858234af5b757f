package io.github.pciscoring.io;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

/** How items become lines: each field of an item is given, in the order of the columns, between its begin and end. */
interface EvidenceFormat {
    void beginItem() throws IOException;

    /** Takes a text from facts, rule sets or indicators, which may be anything. */
    void text(EvidenceColumn column, String text) throws IOException;

    /** Takes a word, month or day of this library's own making. */
    void word(EvidenceColumn column, String word) throws IOException;

    /** Takes a number, without an exponent. */
    void number(EvidenceColumn column, String number) throws IOException;

    /** Takes months, oldest first. */
    void months(EvidenceColumn column, List<YearMonth> months) throws IOException;

    void endItem() throws IOException;

    /** Hands all that was written on to whatever is behind the target. */
    void flush() throws IOException;
}
