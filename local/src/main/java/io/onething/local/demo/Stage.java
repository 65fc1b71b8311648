package io.onething.local.demo;

import io.onething.kernel.WorkingCalendar;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Where a story is played: people who sign in, one request, and a clock that is moved. */
public final class Stage {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Function<String, Portal> signIn;
    private final StoryClock clock;
    private final PrintStream out;
    private final Map<String, Portal> people = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<String, Integer> awaited = new HashMap<>();

    public Stage(Function<String, Portal> signIn, StoryClock clock, PrintStream out) {
        this.signIn = signIn;
        this.clock = clock;
        this.out = out;
    }

    Portal as(String person) {
        return people.computeIfAbsent(person, signIn);
    }

    /** Files the theme's first example, and gives the case's number. */
    String file(String theme) {
        return file(theme, 0, _ -> {});
    }

    String file(String theme, Consumer<Draft> signing) {
        return file(theme, 0, signing);
    }

    /**
     * Files an example of the theme, and gives the case's number.
     *
     * @param example number of it, from 0
     * @param signing what is signed beside it
     */
    String file(String theme, int example, Consumer<Draft> signing) {
        Portal portal = as("zhang.wei");
        JsonNode told = portal.get("/api/themes/" + theme)
                .orFail("theme " + theme)
                .body()
                .path("theme")
                .path("examples")
                .path(example);
        return new Play(portal, out)
                .submit(theme, told.path("answers"), told.path("chosen"), signing)
                .number();
    }

    /** Lets the days up to ten in the morning of one pass by, and shows each as it begins. */
    void moveTo(String day) {
        LocalDateTime then = LocalDateTime.parse(day + "T10:00");
        var days = new DayLine(calendar());
        out.printf("%n  ⏩ ");
        clock.runTo(then, passed -> {
            out.print(days.next(passed));
            out.flush();
        });
        out.printf(
                "%n     %s (休 day off, 班 working weekend)%n",
                then.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
    }

    private WorkingCalendar calendar() {
        JsonNode days =
                as("zhang.wei").get("/api/calendar").orFail("the calendar").body();
        return new WorkingCalendar(Set.of(), dates(days.path("holidays")), dates(days.path("workingWeekends")));
    }

    private static Set<LocalDate> dates(JsonNode days) {
        return days.valueStream().map(day -> LocalDate.parse(day.asString())).collect(Collectors.toSet());
    }

    void tell(String zh, String en) {
        out.println("     " + zh + " / " + en);
    }

    /** Asks until the answer is as the story tells, and prints what is new in the case's timeline. */
    JsonNode await(String person, String path, String what, Predicate<JsonNode> asTold) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            Portal.Answer answer = as(person).get(path);
            if (answer.status() == 200 && asTold.test(answer.body())) {
                return answer.body();
            }
            if (System.nanoTime() > end) {
                throw new StoryBroken(what + ": " + answer.status() + " " + answer.body());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Waits for an event of the case's timeline, or for its next where it was waited for before, and prints what is new. */
    void awaitEvent(String number, String event) {
        int times = awaited.merge(number + " " + event, 1, Integer::sum);
        JsonNode timeline = await(
                "zhang.wei",
                "/api/case-files/" + number + "/timeline?limit=200",
                "the timeline never tells " + event,
                page -> entries(page).stream()
                                .filter(each -> each.path("event").asString().equals(event))
                                .count()
                        >= times);
        List<JsonNode> entries = entries(timeline);
        for (JsonNode entry : entries.subList(told.getOrDefault(number, 0), entries.size())) {
            out.printf(
                    "     · %s%n       %s%n",
                    entry.path("textZh").asString(), entry.path("textEn").asString());
        }
        told.put(number, entries.size());
    }

    /** Corrects all that the applicant was told to, and sends it once. */
    void correct(JsonNode file) {
        String path = "/api/case-files/" + file.path("number").asString();
        Portal portal = as("zhang.wei");
        Map<String, Object> fields = new HashMap<>();
        for (JsonNode item : file.path("items")) {
            for (JsonNode each : item.path("supplement").path("corrections")) {
                String key = each.path("key").asString();
                tell(
                        each.path("nameZh").asString() + ":" + each.path("note").asString(),
                        item.path("nameEn").asString());
                if (each.path("material").asBoolean()) {
                    portal.upload(path + "/materials", key, "corrected.pdf", "application/pdf", FormValues.smallPdf())
                            .orFail("the material " + key);
                } else {
                    fields.put(key, file.path("form").path(key));
                }
            }
        }
        String etag = portal.get(path).orFail("the case file").etag();
        portal.post(path + "/supplement", fields, etag).orFail("the corrections");
    }

    /** Fetches every official document of the case, as its applicant, and gives their titles. */
    List<String> documents(String number) {
        String path = "/api/documents";
        String ofCase = path + "?caseNumber=" + number;
        Portal portal = as("zhang.wei");
        for (JsonNode each : portal.get(ofCase).orFail("the documents").body()) {
            byte[] file = portal.download(path + "/" + each.path("id").asString());
            check(new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), "no file of " + each);
        }
        JsonNode listed = portal.get(ofCase).orFail("the documents").body();
        listed.forEach(each -> tell(
                each.path("title").asString() + " " + each.path("number").asString("—"),
                each.path("kind").asString()));
        return listed.findValuesAsString("title");
    }

    /** The department's task of the case. */
    JsonNode task(String clerk, String number, String item) {
        JsonNode list = await(
                clerk,
                "/api/tasks?limit=200",
                "no task of " + item,
                page -> entries(page).stream().anyMatch(each -> isOf(each, number, item)));
        String id = entries(list).stream()
                .filter(each -> isOf(each, number, item))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        return as(clerk).get("/api/tasks/" + id).orFail("the task").body();
    }

    /** Answers a task by the version that is current; whatever comes back is for the story to judge. */
    Portal.Answer answer(String person, JsonNode task, String what, Map<String, Object> body) {
        String path = "/api/tasks/" + task.path("id").asString();
        String etag = as(person).get(path).orFail("the task").etag();
        return as(person).post(path + "/" + what, body, etag);
    }

    /** Approves with values that fit the outputs. */
    void approve(String clerk, JsonNode task) {
        tryToApprove(clerk, task).orFail("the approval");
    }

    /** The same, where the story judges what comes back. */
    Portal.Answer tryToApprove(String clerk, JsonNode task) {
        Map<String, Object> output = new HashMap<>();
        task.path("outputs")
                .forEach(field -> output.put(
                        field.path("code").asString(),
                        FormValues.valid(
                                field.path("code").asString(),
                                field.path("schema"),
                                task.path("caseNumber").asString())));
        return answer(clerk, task, "approval", Map.of("output", output));
    }

    /** Brings what is owed. */
    void supplyOwed(String number, String paper) {
        String path = "/api/case-files/" + number;
        Portal portal = as("zhang.wei");
        portal.upload(path + "/materials", paper, "owed.pdf", "application/pdf", FormValues.smallPdf())
                .orFail("the owed paper");
        portal.post(
                        path + "/owed-materials",
                        Map.of(),
                        portal.get(path).orFail("the case file").etag())
                .orFail("what is owed");
    }

    /** What anybody finds of a license of the applicant. */
    JsonNode verify(String license) {
        Portal portal = as("zhang.wei");
        return portal.verify(portal.download("/api/licenses/" + license + "/file"))
                .orFail("the verification")
                .body();
    }

    /** Takes the case back, or one item of it. */
    public void withdraw(String number, Map<String, Object> what) {
        as("zhang.wei").post("/api/case-files/" + number + "/withdrawal", what).orFail("the withdrawal");
    }

    /** The first of what the reader sees of a case in a list. */
    JsonNode first(String person, String list, String number) {
        JsonNode page = await(
                person,
                list + "?limit=200",
                "nothing of " + number + " in " + list,
                each -> entries(each).stream().anyMatch(one -> one.toString().contains(number)));
        String id = entries(page).stream()
                .filter(one -> one.toString().contains(number))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        return as(person).get(list + "/" + id).orFail(list).body();
    }

    /** A step of what {@link #first} finds, by the version that is current; the story judges what comes back. */
    Portal.Answer step(String person, String list, String number, String what, Map<String, Object> body) {
        String path = list + "/" + first(person, list, number).path("id").asString();
        String etag = as(person).get(path).orFail(path).etag();
        return as(person).post(path + "/" + what, body, etag);
    }

    void check(boolean asTold, String what) {
        if (!asTold) {
            throw new StoryBroken(what);
        }
    }

    static List<JsonNode> entries(JsonNode page) {
        return page.path("items").valueStream().toList();
    }

    private static boolean isOf(JsonNode task, String number, String item) {
        return Objects.equals(task.path("caseNumber").asString(), number)
                && Objects.equals(task.path("itemCode").asString(), item);
    }
}
