package io.onething.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One request from the first question to the verified licenses, told line by line as it happens. */
public final class Play {
    private final Portal portal;
    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Play(Portal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    /**
     * How a request ended.
     *
     * @param number of the case file
     * @param result APPROVED, PARTLY_APPROVED or REFUSED
     * @param items state by item code
     * @param licenses number of the license by item code
     * @param differences what is not as the plan and the theme's example promise; empty when all is well
     */
    public record Ending(
            String number,
            String result,
            Map<String, String> items,
            Map<String, String> licenses,
            List<String> differences) {}

    /** Answers and choices as the first worked example of the theme has them. */
    public Ending play(String theme) {
        JsonNode edition =
                portal.get("/api/themes/" + theme).orFail("theme " + theme).body();
        JsonNode example = edition.path("theme").path("examples").path(0);
        CaseFile file = submit(theme, example.path("answers"), example.path("chosen"));
        follow(file);
        Set<String> expected = new TreeSet<>();
        example.path("expectedItems").forEach(item -> expected.add(item.asString()));
        return end(file, expected);
    }

    /** Files the request as an ordinary applicant does, with everything that is asked. */
    public CaseFile submit(String theme, JsonNode answers, JsonNode chosen) {
        return submit(theme, answers, chosen, _ -> {});
    }

    /**
     * Files the request: draft, form, what is signed, materials, submission. Returns as soon as it is submitted.
     *
     * @param signing what is signed beside it
     */
    CaseFile submit(String theme, JsonNode answers, JsonNode chosen, Consumer<Draft> signing) {
        var body = Map.of("theme", theme, "answers", answers, "chosen", chosen);
        Portal.Answer draft = portal.post("/api/case-files", body).orFail("the draft");
        JsonNode plan = draft.body().path("plan");
        String number = draft.body().path("number").asString();
        tell("%s  %s".formatted(draft.body().path("plan").path("nameZh").asString(), number));
        tellPlan(plan);

        Map<String, Object> form = new LinkedHashMap<>();
        plan.path("form")
                .forEach(field -> form.put(
                        field.path("code").asString(),
                        FormValues.valid(field.path("code").asString(), field.path("schema"), number)));
        Portal.Answer filled = portal.put("/api/case-files/" + number + "/form", form, draft.etag())
                .orFail("the form");
        tell("一张表: %d 项已填写 (form filled)".formatted(form.size()));

        var signed = new Draft(portal, number, String.valueOf(form.get("applicantName")));
        signing.accept(signed);
        int uploaded = 0;
        for (JsonNode material : plan.path("materials")) {
            if (mustBeUploaded(material)
                    && !signed.spared().contains(material.path("key").asString())) {
                String key = material.path("key").asString();
                portal.upload(
                                "/api/case-files/" + number + "/materials",
                                key,
                                "material.pdf",
                                "application/pdf",
                                FormValues.smallPdf())
                        .orFail("the material " + key);
                uploaded++;
            }
        }
        if (uploaded > 0 || !signed.spared().isEmpty()) {
            tell("一套材料: %d 份已上传 (materials uploaded)".formatted(uploaded));
            filled = portal.get("/api/case-files/" + number).orFail("the draft");
        }
        long submittedAt = System.nanoTime();
        JsonNode submitted = portal.post("/api/case-files/" + number + "/submission", Map.of(), filled.etag())
                .orFail("the submission")
                .body();
        tell("已提交 submitted; 承诺 %s 前办结 (promised)"
                .formatted(submitted.path("promisedOn").asString("—")));
        return new CaseFile(number, plan, submittedAt);
    }

    /**
     * A request that was filed.
     *
     * @param number of the case file
     * @param plan as it was submitted
     * @param submittedAt when the submission was sent, by {@link System#nanoTime}
     */
    public record CaseFile(String number, JsonNode plan, long submittedAt) {}

    /** Prints the timeline as it grows, until the case is completed. */
    public void follow(CaseFile file) {
        portal.follow("/api/case-files/" + file.number() + "/timeline/stream", entry -> {
            tell(entry.path("textZh").asString("") + "  " + entry.path("textEn").asString(""));
            return entry.path("event").asString("").equals("case-file.completed");
        });
    }

    /** Asks until the case is completed, at most three minutes; bears with services that are away meanwhile. */
    public void awaitEnd(CaseFile file) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (true) {
            try {
                if (portal.get("/api/case-files/" + file.number() + "/result").status() == 200) {
                    return;
                }
            } catch (IllegalStateException away) {
                tell(String.valueOf(away.getMessage()));
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("case " + file.number() + " was not completed in three minutes");
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    /** Reads the result, downloads every license, has each verified, and compares with what was promised. */
    public Ending end(CaseFile file, Set<String> expectedItems) {
        JsonNode view = portal.get("/api/case-files/" + file.number() + "/result")
                .orFail("the result")
                .body();
        var states = new LinkedHashMap<String, String>();
        var licenses = new LinkedHashMap<String, String>();
        view.path("items").forEach(item -> {
            states.put(item.path("code").asString(), item.path("state").asString());
            if (!item.path("licenseNumber").asString("").isEmpty()) {
                licenses.put(
                        item.path("code").asString(), item.path("licenseNumber").asString());
            }
        });
        String result = view.path("result").asString();
        tell("结果 result: " + result);
        var differences = new ArrayList<String>();
        if (!new TreeSet<>(states.keySet()).equals(new TreeSet<>(expectedItems))) {
            differences.add("items " + states.keySet() + ", expected " + expectedItems);
        }
        states.forEach((item, state) -> {
            if (!state.equals("APPROVED")) {
                differences.add(item + " is " + state);
            }
        });
        for (JsonNode item : file.plan().path("items")) {
            String code = item.path("code").asString();
            if (!item.path("license").isNull()
                    && !item.path("license").isMissingNode()
                    && !licenses.containsKey(code)) {
                differences.add(code + " has no license");
            }
        }
        licenses.forEach((item, number) -> verify(item, number, differences));
        if (!result.equals("APPROVED")) {
            differences.add("result " + result);
        }
        return new Ending(file.number(), result, states, licenses, differences);
    }

    private void verify(String item, String number, List<String> differences) {
        byte[] file = portal.download("/api/licenses/" + number + "/file");
        JsonNode report = portal.verify(file).orFail("the verification").body();
        String verdict = report.path("verdict").asString();
        tell("证照 license %s  %s  %,d bytes  %s".formatted(number, item, file.length, verdict));
        if (!verdict.equals("TOTAL_PASSED")) {
            differences.add("license " + number + " is " + verdict);
        }
    }

    private void tellPlan(JsonNode plan) {
        JsonNode spared = plan.path("spared");
        int layer = 0;
        for (JsonNode codes : plan.path("layers")) {
            var line = new ArrayList<String>();
            codes.forEach(code -> line.add(name(plan, code.asString())));
            out.printf("           %d  %s%n", ++layer, String.join(" · ", line));
        }
        tell("少填 %d 项, 免交 %d 份材料, 少跑 %d 次 (fields, papers and visits spared)"
                .formatted(
                        spared.path("fieldsSeparately").asInt()
                                - spared.path("fieldsAsked").asInt(),
                        spared.path("materialsExempt").asInt(),
                        spared.path("visitsSeparately").asInt()
                                - spared.path("visits").asInt()));
    }

    private static String name(JsonNode plan, String code) {
        for (JsonNode item : plan.path("items")) {
            if (item.path("code").asString().equals(code)) {
                return item.path("nameZh").asString() + " ["
                        + item.path("department").path("code").asString() + "]";
            }
        }
        return code;
    }

    private static boolean mustBeUploaded(JsonNode material) {
        return !material.path("exempt").asBoolean()
                && !material.path("kind").asString().equals("FORM")
                && material.path("condition").isNull();
    }

    private void tell(String line) {
        out.printf(
                "  %6.1f s  %s%n", Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0, line);
    }
}
