package io.onething.application.casefile;

import io.onething.application.Texts;
import io.onething.application.plan.Catalog;
import io.onething.application.plan.KeptPlan;
import io.onething.application.plan.Plans;
import io.onething.application.plan.ThemeEditions;
import io.onething.plan.Planner;
import io.onething.plan.theme.ThemeEdition;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** 办理方案 for a wish, or what is wrong with its answers. May ask catalog-service: not for inside a transaction. */
@Component
class WishPlanning {
    private final ThemeEditions editions;
    private final Plans plans;
    private final Texts texts;

    WishPlanning(ThemeEditions editions, Plans plans, Texts texts) {
        this.editions = editions;
        this.plans = plans;
        this.texts = texts;
    }

    /** An edition with the plan it gives. */
    record Planned(ThemeEdition edition, KeptPlan plan) {}

    Planned plan(Wish wish) {
        ThemeEdition edition = edition(wish);
        List<FieldError> errors = Planner.problems(edition.theme(), wish.answers(), wish.chosen()).stream()
                .map(problem -> new FieldError(
                        problem.pointer(), problem.code(), texts.callersOf(problem.messageZh(), problem.messageEn())))
                .toList();
        if (!errors.isEmpty()) {
            throw unprocessable("answers-invalid").withErrors(errors);
        }
        return new Planned(edition, plans.make(edition, wish.answers(), wish.chosen()));
    }

    private ThemeEdition edition(Wish wish) {
        try {
            Optional<Integer> number =
                    wish.edition() == null ? editions.latest(wish.theme()) : Optional.of(wish.edition());
            return number.flatMap(edition -> editions.find(wish.theme(), edition))
                    .orElseThrow(() -> unprocessable("theme-unknown"));
        } catch (Catalog.CatalogAway away) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "catalog-unavailable");
        }
    }

    private static Problem unprocessable(String code) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
}
