package io.onething.catalog.guide;

import io.onething.catalog.calendar.Due;
import io.onething.catalog.calendar.DueDates;
import io.onething.catalog.theme.Themes;
import io.onething.plan.Plan;
import io.onething.plan.Planner;
import io.onething.plan.theme.ThemeEdition;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans without filing: nothing is stored, so nobody needs to sign in and no key is asked for. */
@RestController
@SecurityRequirements
class GuideController {
    private final Themes themes;
    private final DueDates dueDates;

    GuideController(Themes themes, DueDates dueDates) {
        this.themes = themes;
        this.dueDates = dueDates;
    }

    @PostMapping("/api/themes/{code}/plan")
    @ApiResponse(responseCode = "200", description = "The guide")
    @ApiResponse(
            responseCode = "422",
            description = "answers-invalid: errors name each answer or choice",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    Guide plan(@PathVariable String code, @RequestBody PlanRequest request, Locale locale) {
        ThemeEdition edition = edition(code, request);
        refuseProblems(edition, request, locale);
        Plan plan = Planner.plan(edition, request.answers(), request.chosen());
        LocalDate from = request.from() == null ? dueDates.today() : request.from();
        Due due = dueDates.of(from, plan.promisedWorkingDays());
        return isPromised(plan)
                ? new Guide(plan, from, due.due(), due.provisional())
                : new Guide(plan, from, null, false);
    }

    private ThemeEdition edition(String code, PlanRequest request) {
        return (request.edition() == null ? themes.latest(code) : themes.find(code, request.edition()))
                .orElseThrow(Problem::notFound);
    }

    private static void refuseProblems(ThemeEdition edition, PlanRequest request, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<FieldError> errors = Planner.problems(edition.theme(), request.answers(), request.chosen()).stream()
                .map(each -> new FieldError(each.pointer(), each.code(), english ? each.messageEn() : each.messageZh()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "answers-invalid")
                    .withErrors(errors);
        }
    }

    // 0 working days are a promise of the same day (即办) only where some item makes it.
    private static boolean isPromised(Plan plan) {
        return plan.promisedWorkingDays() > 0
                || plan.items().stream().anyMatch(item -> item.promisedWorkingDays() != null);
    }
}
