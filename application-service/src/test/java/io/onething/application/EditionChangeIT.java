package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onething.application.migration.EditionChangeSweep;
import io.onething.application.migration.EditionChanging;
import io.onething.application.migration.OtherEditions;
import io.onething.application.migration.Previews;
import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.plan.theme.Example;
import io.onething.plan.theme.ThemeEdition;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.web.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The law changes while children are being registered. The certificate is at its department, the household waits for it. */
class EditionChangeIT extends ApplicationIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CHANGES = "/api/edition-changes";
    private static final String NOTICE = "onething.case-file.rules-changed.v1";
    private static final String TO_DEPARTMENT = "onething.case-item.rules-changed.v1";
    private static final String GROUND = "《户口登记条例》修订,2026 年 3 月 10 日起施行";
    private static final String PAPER = "亲子鉴定意见";
    private static final int OLD = 21;
    private static final int NEW = 22;
    private static final ThemeEdition BEFORE = OtherEditions.of(TestThemes.NEWBORN, OLD, _ -> {});
    private static final ThemeEdition AFTER = OtherEditions.of(TestThemes.NEWBORN, NEW, EditionChangeIT::change);
    private static final Plan PLAN = TestThemes.plan(BEFORE, 0);

    @Autowired
    EditionChangeSweep sweep;

    @Autowired
    EditionChanging changing;

    @Autowired
    Previews previews;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void both_editions_are_published() {
        FakeCatalog.keep(BEFORE);
        FakeCatalog.keep(AFTER);
    }

    @AfterEach
    void nothing_dies_any_more() {
        Crash.never();
        clock.set(MovableClock.BEGIN);
    }

    private static void change(ObjectNode theme) {
        ObjectNode certificate = OtherEditions.item(theme, "BIRTH_CERT");
        certificate.put("promisedWorkingDays", 4);
        OtherEditions.addPaper(certificate, PAPER);
        ObjectNode household = OtherEditions.item(theme, "HUKOU");
        household.put("promisedWorkingDays", 9).put("inspection", true);
        OtherEditions.addPaper(household, PAPER);
        OtherEditions.ask(OtherEditions.item(theme, "MED_INS"), "vehiclePlateNo");
    }

    @Test
    void a_preview_says_what_would_change_and_writes_nothing() {
        Portal portal = somebody();
        String number = file(portal);
        Reply before = portal.find(number);
        Reply proposed = propose(List.of("BIRTH_CERT", "HUKOU", "MED_INS"), number);
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
        assertThat(proposed.text("state")).isEqualTo("PROPOSED");
        assertThat(proposed.json().at("/progress/of").asInt()).isEqualTo(1);

        JsonNode preview = li().get(path(proposed) + "/preview").json().at("/items/0");
        assertThat(preview.path("caseNumber").asString()).isEqualTo(number);
        JsonNode certificate = preview.at("/items/0");
        assertThat(certificate.path("movable").asBoolean()).isTrue();
        assertThat(certificate.path("changes").findValuesAsString("kind"))
                .containsExactly("PROMISED_LIMIT", "MATERIAL_ADDED");
        assertThat(certificate.at("/mayBeAskedFor/0").asString()).isEqualTo(PAPER);
        assertThat(preview.path("items").findValuesAsString("hurdle")).contains("FIELD_MISSING");
        assertThat(preview.path("promisedWorkingDaysThen").asInt())
                .isGreaterThan(preview.path("promisedWorkingDays").asInt());

        sweep.run();
        assertThat(portal.find(number).json()).isEqualTo(before.json());
    }

    @Test
    void a_page_of_a_preview_costs_the_same_however_many_case_files_it_shows() {
        Reply one = propose(List.of("HUKOU"), file(somebody()));
        Reply three = propose(List.of("HUKOU"), file(somebody()), file(somebody()), file(somebody()));
        previewed(one);
        int ofOne = StatementCount.of(() -> assertThat(previewed(one)).isEqualTo(1));
        int ofThree = StatementCount.of(() -> assertThat(previewed(three)).isEqualTo(3));
        assertThat(ofThree).isEqualTo(ofOne).isLessThanOrEqualTo(4);
    }

    @Test
    void nobody_approves_what_they_proposed_and_nobody_else_but_operators_comes_near() {
        Reply proposed = propose(List.of("HUKOU"), file(somebody()));
        Reply alone = step(li(), path(proposed) + "/approval", proposed.etag(), null);
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.code()).isEqualTo("approver-proposed");
        assertThat(step(wu(), path(proposed) + "/approval", null, null).status())
                .isEqualTo(428);
        assertThat(step(wu(), path(proposed) + "/approval", "\"7\"", null).status())
                .isEqualTo(412);
        assertThat(somebody().get(path(proposed)).status()).isEqualTo(403);
        assertThat(li().get(CHANGES + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        String key = UUID.randomUUID().toString();
        Reply approved = wu().send(HttpMethod.POST, path(proposed) + "/approval", proposed.etag(), key, null);
        Reply again = wu().send(HttpMethod.POST, path(proposed) + "/approval", proposed.etag(), key, null);
        assertThat(approved.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(step(wu(), path(proposed) + "/approval", approved.etag(), null)
                        .code())
                .isEqualTo("edition-change-state");
    }

    @Test
    void what_cannot_be_proposed_is_refused_with_the_reason() {
        String number = file(somebody());
        assertThat(propose(OLD, OLD, List.of("HUKOU"), List.of(number)).code()).isEqualTo("edition-same");
        assertThat(propose(OLD, 99, List.of("HUKOU"), List.of(number)).code()).isEqualTo("theme-unknown");
        assertThat(propose(OLD, NEW, List.of("NOTHING"), List.of(number)).code())
                .isEqualTo("edition-item-unknown");
        assertThat(propose(NEW, OLD, List.of("HUKOU"), List.of(number)).code()).isEqualTo("case-not-concerned");
        assertThat(propose(OLD, NEW, List.of(), List.of(number)).status()).isEqualTo(400);
    }

    @Test
    void an_item_that_waits_is_dispatched_by_the_new_rules_and_one_under_way_is_told() {
        Portal portal = somebody();
        String number = file(portal);
        LocalDate first = LocalDate.parse(portal.find(number).text("promisedOn"));
        Departments.receive(number, "BIRTH_CERT");
        String change = apply(propose(List.of("BIRTH_CERT", "HUKOU", "MED_INS"), number));
        sweep.run();

        JsonNode told = Departments.told(number, NOTICE);
        assertThat(told.path("ground").asString()).isEqualTo(GROUND);
        assertThat(told.path("items")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .containsExactly("BIRTH_CERT", "HUKOU");
        assertThat(LocalDate.parse(told.path("promisedOn").asString())).isAfter(first);
        JsonNode department = Departments.told(number, TO_DEPARTMENT);
        assertThat(department.path("itemCode").asString()).isEqualTo("BIRTH_CERT");
        assertThat(department.path("promisedWorkingDays").asInt()).isEqualTo(4);
        assertThat(department.path("inputs").valueStream().map(JsonNode::asString))
                .contains(PAPER);
        assertThat(published(number, TO_DEPARTMENT)).hasSize(1);
        assertThat(timeline(portal, number)).contains("case-item.rules-changed", "case-file.promise-followed-rules");
        assertThat(portal.find(number).text("promisedOn"))
                .isEqualTo(told.path("promisedOn").asString());

        Departments.approve(number, "BIRTH_CERT");
        JsonNode household = Departments.dispatched(number, "HUKOU");
        assertThat(household.at("/theme/edition").asInt()).isEqualTo(NEW);
        assertThat(household.path("promisedWorkingDays").asInt()).isEqualTo(9);
        assertThat(household.path("inspection").asBoolean()).isTrue();
        assertThat(household.path("materials").findValuesAsString("key")).contains(PAPER);
        Departments.approve(number, "HUKOU");
        assertThat(Departments.dispatched(number, "MED_INS")
                        .at("/theme/edition")
                        .asInt())
                .isEqualTo(OLD);
        JsonNode done = li().get(change + "/cases").json().at("/items/0");
        assertThat(done.path("items").findValuesAsString("result")).containsExactly("MOVED", "MOVED", "LEFT");
        assertThat(li().get(change).text("state")).isEqualTo("APPLIED");
    }

    @Test
    void a_crash_in_the_middle_loses_nothing_and_repeats_nothing() {
        List<String> numbers =
                Stream.generate(() -> file(somebody())).limit(4).sorted().toList();
        String change = apply(propose(List.of("HUKOU"), numbers.toArray(String[]::new)));
        Crash.after(2);
        assertThatThrownBy(sweep::run).isInstanceOf(Crash.Died.class);
        assertThat(progress(change)).containsExactly(2, 0, 4);
        Crash.never();
        sweep.run();
        sweep.run();
        assertThat(progress(change)).containsExactly(4, 0, 4);
        assertThat(li().get(change).text("state")).isEqualTo("APPLIED");
        numbers.forEach(number -> {
            Departments.told(number, NOTICE);
            assertThat(published(number, NOTICE)).hasSize(1);
        });
    }

    @Test
    void a_case_file_that_fails_stops_no_other_and_is_tried_again() {
        Portal portal = somebody();
        String broken = file(portal);
        String sound = file(somebody());
        String change = apply(propose(List.of("HUKOU"), broken, sound));
        rename(broken, "VACCINE", "BROKEN");
        sweep.run();
        assertThat(progress(change)).containsExactly(1, 1, 2);
        assertThat(li().get(change).text("state")).isEqualTo("APPROVED");
        JsonNode failed = li().get(change + "/cases").json().path("items").get(broken.compareTo(sound) < 0 ? 0 : 1);
        assertThat(failed.path("failure").asString()).startsWith("IllegalStateException at ");
        rename(broken, "BROKEN", "VACCINE");
        sweep.run();
        assertThat(progress(change)).containsExactly(1, 1, 2);
        clock.advance(Duration.ofMinutes(10));
        sweep.run();
        assertThat(progress(change)).containsExactly(2, 0, 2);
        assertThat(timeline(portal, broken)).contains("case-item.rules-changed");
    }

    @Test
    void what_has_not_ended_goes_back_and_what_has_stays_and_is_listed() {
        Portal portal = somebody();
        String number = file(portal);
        LocalDate first = LocalDate.parse(portal.find(number).text("promisedOn"));
        String plan = planOf(number);
        String change = apply(propose(List.of("BIRTH_CERT", "HUKOU", "VACCINE"), number));
        sweep.run();
        Departments.approve(number, "VACCINE");
        awaitItem(portal, number, "VACCINE", "APPROVED");

        Reply applied = li().get(change);
        Reply asked = step(wu(), change + "/reversal", applied.etag(), Map.of("ground", "修订推迟施行"));
        assertThat(asked.text("state")).as(asked.toString()).isEqualTo("REVERSAL_PROPOSED");
        assertThat(step(wu(), change + "/reversal/approval", asked.etag(), null).code())
                .isEqualTo("approver-proposed");
        sweep.run();
        assertThat(published(number, NOTICE)).hasSizeLessThanOrEqualTo(1);
        assertThat(step(li(), change + "/reversal/approval", asked.etag(), null).text("state"))
                .isEqualTo("REVERSING");
        sweep.run();
        sweep.run();

        assertThat(li().get(change).text("state")).isEqualTo("REVERSED");
        JsonNode items = li().get(change + "/cases").json().at("/items/0/items");
        assertThat(items.findValuesAsString("result")).containsExactly("RESTORED", "RESTORED", "STAYED");
        assertThat(planOf(number)).isEqualTo(plan);
        assertThat(portal.find(number).text("promisedOn")).isEqualTo(first.toString());
        assertThat(timeline(portal, number)).contains("case-item.rules-changed", "case-item.rules-restored");
        Departments.approve(number, "BIRTH_CERT");
        JsonNode household = Departments.dispatched(number, "HUKOU");
        assertThat(household.at("/theme/edition").asInt()).isEqualTo(OLD);
        assertThat(household.path("materials").findValuesAsString("key")).doesNotContain(PAPER);
        JsonNode back = JSON.readTree(published(number, NOTICE).getLast());
        assertThat(back.path("back").asBoolean()).isTrue();
        assertThat(back.path("ground").asString()).isEqualTo("修订推迟施行");
    }

    @Test
    void all_running_case_files_of_an_edition_are_taken_in_where_none_is_named() {
        int from = 31;
        FakeCatalog.keep(OtherEditions.of(TestThemes.NEWBORN, from, _ -> {}));
        String one = file(somebody(), from);
        String other = file(somebody(), from);
        Reply proposed = propose(from, NEW, List.of("HUKOU"), null);
        assertThat(li().get(path(proposed) + "/preview?limit=1")
                        .json()
                        .path("items")
                        .findValuesAsString("caseNumber"))
                .containsAnyOf(one, other);
        assertThat(proposed.json().at("/progress/of").asInt()).isEqualTo(2);
        assertThat(li().get(CHANGES + "?limit=1").json().at("/items/0/id").asString())
                .isEqualTo(proposed.text("id"));
    }

    private Portal li() {
        return operator("op.li");
    }

    private Portal wu() {
        return operator("op.wu");
    }

    private Portal operator(String subject) {
        return new Portal(TestTokens.bearer(subject, null, Role.OPERATOR), client);
    }

    private static String file(Portal portal) {
        return file(portal, OLD);
    }

    private static String file(Portal portal, int edition) {
        Example told = TestThemes.example(TestThemes.NEWBORN, 0);
        Map<String, Object> body = new LinkedHashMap<>(Portal.body("NEWBORN", told.answers(), told.chosen()));
        body.put("edition", edition);
        Reply draft = portal.post("/api/case-files", UUID.randomUUID().toString(), body);
        String number = draft.text("number");
        Reply filled = portal.put("/api/case-files/" + number + "/form", draft.etag(), TestThemes.form(PLAN));
        Plan plan = TestThemes.plan(edition == NEW ? AFTER : BEFORE, 0);
        String etag = portal.uploadAll(number, plan).orElseGet(filled::etag);
        assertThat(portal.submit(number, etag).status()).isEqualTo(202);
        return number;
    }

    private Reply propose(List<String> items, String... numbers) {
        return propose(OLD, NEW, items, List.of(numbers));
    }

    private Reply propose(int from, int to, List<String> items, @Nullable List<String> numbers) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("theme", "NEWBORN");
        body.put("fromEdition", from);
        body.put("toEdition", to);
        body.put("items", items);
        body.put("cases", numbers);
        body.put("ground", GROUND);
        return li().post(CHANGES, UUID.randomUUID().toString(), body);
    }

    /** Approves a proposal and returns its path. */
    private String apply(Reply proposed) {
        assertThat(step(wu(), path(proposed) + "/approval", proposed.etag(), null)
                        .status())
                .as(proposed.toString())
                .isEqualTo(200);
        return path(proposed);
    }

    private static Reply step(Portal operator, String path, @Nullable String etag, @Nullable Object body) {
        return operator.send(HttpMethod.POST, path, etag, UUID.randomUUID().toString(), body);
    }

    private static String path(Reply proposed) {
        return CHANGES + "/" + proposed.text("id");
    }

    private int previewed(Reply proposed) {
        return previews.of(changing.find(UUID.fromString(proposed.text("id"))), "", 50)
                .size();
    }

    private List<Integer> progress(String change) {
        JsonNode progress = li().get(change).json().path("progress");
        return List.of(
                progress.path("done").asInt(),
                progress.path("failed").asInt(),
                progress.path("of").asInt());
    }

    private void rename(String number, String from, String to) {
        jdbc.sql("update case_item set code = ? where case_number = ? and code = ?")
                .params(to, number, from)
                .update();
    }

    private String planOf(String number) {
        return jdbc.sql("select plan from case_file where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private static List<String> published(String number, String type) {
        return TestTopics.all(Topics.CASE_FILE).stream()
                .filter(event -> event.type().equals(type) && event.subject().equals(number))
                .map(event -> {
                    EventContracts.assertFits(type, event.data());
                    return event.data();
                })
                .toList();
    }

    private static List<String> timeline(Portal portal, String number) {
        return portal.get("/api/case-files/" + number + "/timeline?limit=200")
                .json()
                .path("items")
                .findValuesAsString("event");
    }
}
