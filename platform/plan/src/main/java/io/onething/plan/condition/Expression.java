package io.onething.plan.condition;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An expression over {@code answers}, compiled once for the life of the process. Safe for many threads. */
public final class Expression {
    private static final Cel CEL = CelFactory.standardCelBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("answers", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .setResultType(SimpleType.BOOL)
            .build();
    // Refused drafts leave expressions behind as well; a full cache is emptied rather than left to grow for ever.
    private static final int CACHED = 10_000;
    private static final Map<String, Expression> CACHE = new ConcurrentHashMap<>();

    private final String text;
    private final CelRuntime.Program program;

    private Expression(String text) {
        this.text = text;
        try {
            program = CEL.createProgram(CEL.compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException cause) {
            throw new IllegalArgumentException("not an expression over answers: " + text, cause);
        }
    }

    /**
     * The expression of a text.
     *
     * @throws IllegalArgumentException where the text is no expression of the language
     */
    public static Expression of(String text) {
        if (CACHE.size() >= CACHED) {
            CACHE.clear();
        }
        return CACHE.computeIfAbsent(text, Expression::new);
    }

    public boolean holds(Answers answers) {
        try {
            return Boolean.TRUE.equals(program.eval(Map.of("answers", answers.values())));
        } catch (CelEvaluationException cause) {
            throw new IllegalStateException("expression cannot be evaluated: " + text, cause);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
