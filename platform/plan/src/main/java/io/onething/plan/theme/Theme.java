package io.onething.plan.theme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一件事: what a citizen sees as one thing, as its sources describe it.
 *
 * @param code stable code
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param subject who files it
 * @param lifecycleStage branch of the tree of life events
 * @param region where it holds
 * @param sources where it is from
 * @param figures before and after, as published
 * @param applicants who may file
 * @param delivery how results are handed over
 * @param promisedTotal promise for the whole; null where none is published
 * @param situations questions, in order
 * @param eligibility gates, in order
 * @param items items, in the order of the publication
 * @param rules rules in words, as published
 * @param notFound what was looked for in vain
 * @param assumed what no source gives
 * @param examples answers with the plan that must come of them
 * @param unconditionalQuestions situations on which no item, gate or limit depends
 */
public record Theme(
        String code,
        String nameZh,
        String nameEn,
        Subject subject,
        LifecycleStage lifecycleStage,
        @Nullable Region region,
        List<Source> sources,
        List<Figure> figures,
        @Nullable Applicants applicants,
        @Nullable Delivery delivery,
        @Nullable PromisedTotal promisedTotal,
        List<Situation> situations,
        List<Gate> eligibility,
        List<Item> items,
        List<String> rules,
        List<String> notFound,
        List<String> assumed,
        List<Example> examples,
        List<String> unconditionalQuestions) {

    public Theme {
        sources = Copies.of(sources);
        figures = Copies.of(figures);
        situations = Copies.of(situations);
        eligibility = Copies.of(eligibility);
        items = Copies.of(items);
        rules = Copies.of(rules);
        notFound = Copies.of(notFound);
        assumed = Copies.of(assumed);
        examples = Copies.of(examples);
        unconditionalQuestions = Copies.of(unconditionalQuestions);
    }

    public Optional<Item> item(String itemCode) {
        return items.stream().filter(each -> each.code().equals(itemCode)).findFirst();
    }

    public Optional<Situation> situation(String question) {
        return situations.stream().filter(each -> each.code().equals(question)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
