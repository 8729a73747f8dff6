package org.exotrace.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.neo4j.cypher.internal.parser.lexer.UnicodeEscapeReplacementReader.InvalidUnicodeLiteral;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.ast.factory.Cypher5AstLexer;
import org.jspecify.annotations.Nullable;

/** Reads a query with the lexer and the parser that the embedded Neo4j reads it with. */
final class Syntax {

    private Syntax() {}

    static ParserRuleContext read(String query) {
        try {
            return quickOrThorough(query);
        } catch (ParseCancellationException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (InvalidUnicodeLiteral e) {
            throw refused("line %d, column %d, is no escaped character".formatted(e.line, e.column));
        } catch (StackOverflowError e) {
            throw Refusal.because("It is nested too deeply.", "Name parts of it by WITH.");
        }
    }

    /** The quick mode cannot read all that the thorough one can, and is not to say what is wrong. */
    private static ParserRuleContext quickOrThorough(String query) {
        try {
            return parse(query, PredictionMode.SLL);
        } catch (ParseCancellationException e) {
            return parse(query, PredictionMode.LL);
        }
    }

    private static ParserRuleContext parse(String query, PredictionMode mode) {
        Cypher5AstLexer lexer = lexer(query);
        lexer.removeErrorListeners();
        lexer.addErrorListener(FIRST);
        Cypher5Parser parser = new Cypher5Parser(new Interruptible(lexer));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(mode);
        if (mode == PredictionMode.SLL) {
            parser.setErrorHandler(new BailErrorStrategy());
        } else {
            parser.addErrorListener(FIRST);
        }
        return parser.statements();
    }

    private static Cypher5AstLexer lexer(String query) {
        try {
            return Cypher5AstLexer.fromString(query, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException refused(String why) {
        return Refusal.because("It cannot be read as Cypher 5: " + why + ".",
                "Send one statement of Cypher 5; EXPLAIN or PROFILE may stand before it.");
    }

    private static final BaseErrorListener FIRST = new BaseErrorListener() {
        @Override
        public void syntaxError(Recognizer<?, ?> by, @Nullable Object symbol, int line, int column, String message,
                @Nullable RecognitionException e) {
            String text = symbol instanceof Token token ? token.getType() == Token.EOF ? "its end" : "'" + token.getText() + "'" : "a sign";
            throw new ParseCancellationException("at line %d, column %d, %s is not expected".formatted(line, column + 1, text));
        }
    };

    /** Predicting looks ahead without end in sight, but never without asking for a token. */
    private static final class Interruptible extends CommonTokenStream {

        Interruptible(TokenSource source) {
            super(source);
        }

        @Override
        public int LA(int i) {
            if (Thread.currentThread().isInterrupted()) {
                throw Refusal.because("Reading it took too long.", "Write it in simpler terms.");
            }
            return super.LA(i);
        }
    }
}
