package io.onething.application.orchestration;

import io.onething.application.material.Material;
import io.onething.application.material.Materials;
import io.onething.application.orchestration.CaseEvent.Completed;
import io.onething.application.orchestration.CaseEvent.ItemDispatched;
import io.onething.application.orchestration.CaseEvent.ItemSupplemented;
import io.onething.application.orchestration.CaseEvent.OwedSupplied;
import io.onething.application.orchestration.Happening.Details;
import io.onething.application.plan.ThemeEditions;
import io.onething.application.timeline.Timeline;
import io.onething.plan.Plan;
import io.onething.plan.theme.ThemeEdition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells what happened to case files: on their timelines and to other services. Personal data are read only where
 * something is told that needs them, by the batch.
 */
@Component
class Telling {
    private final Runs runs;
    private final ThemeEditions editions;
    private final Materials materials;
    private final Timeline timeline;
    private final Announcements announcements;

    Telling(Runs runs, ThemeEditions editions, Materials materials, Timeline timeline, Announcements announcements) {
        this.runs = runs;
        this.editions = editions;
        this.materials = materials;
        this.timeline = timeline;
        this.announcements = announcements;
    }

    /** Of a case file whose personal data are at hand. */
    void tell(Run run, Details details) {
        tell(List.of(run), Map.of(run.file().number(), details));
    }

    void tell(List<Run> changed) {
        tell(changed, details(changed));
    }

    private void tell(List<Run> changed, Map<String, Details> details) {
        List<Happening> happenings = changed.stream()
                .flatMap(run -> run.course().events().stream()
                        .map(event -> new Happening(
                                run.file(),
                                run.course().plan(),
                                run.edition(),
                                run.course().items(),
                                details.getOrDefault(run.file().number(), Details.NONE),
                                event)))
                .toList();
        timeline.append(happenings.stream()
                .flatMap(each -> TimelineOfCourse.entries(each.file().number(), each.event()))
                .toList());
        announcements.announce(happenings);
    }

    /** By case number, of those of which something is told that needs them. */
    private Map<String, Details> details(List<Run> changed) {
        List<String> personal = numbers(changed, Telling::tellsPersonalData);
        if (personal.isEmpty()) {
            return Map.of();
        }
        Map<String, Runs.Told> told = runs.told(personal);
        Map<String, List<Material>> uploaded = materials.of(numbers(changed, Telling::dispatchesFiles));
        Map<String, String> themes = changed.stream()
                .collect(Collectors.toMap(
                        run -> run.file().number(), run -> run.file().theme()));
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Details(
                                each.getValue().filing(),
                                each.getValue().outcomes(),
                                uploaded.getOrDefault(each.getKey(), List.of()),
                                ofItems(
                                        Objects.requireNonNull(themes.get(each.getKey())),
                                        each.getValue().editions()))));
    }

    private static List<String> numbers(List<Run> changed, Predicate<Course> which) {
        return changed.stream()
                .filter(run -> which.test(run.course()))
                .map(run -> run.file().number())
                .toList();
    }

    /** Whether what happened is told with what applicant or departments said. */
    private static boolean tellsPersonalData(Course course) {
        return course.events().stream()
                .anyMatch(event -> event instanceof ItemDispatched
                        || event instanceof ItemSupplemented
                        || event instanceof OwedSupplied
                        || (event instanceof Completed(var end, var _) && end != CaseResult.APPROVED));
    }

    /** Whether an item went out for which files may have been uploaded. */
    private static boolean dispatchesFiles(Course course) {
        return course.events().stream()
                .anyMatch(event -> event instanceof ItemSupplemented
                        || event instanceof OwedSupplied
                        || (event instanceof ItemDispatched(var item, var _) && isWithFiles(course.plan(), item)));
    }

    private static boolean isWithFiles(Plan plan, String item) {
        return plan.materials().stream()
                .anyMatch(material -> material.items().contains(item) && Materials.isUploaded(material));
    }

    private Map<String, ThemeEdition> ofItems(String theme, Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> editions.get(theme, each.getValue())));
    }
}
