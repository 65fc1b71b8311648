package io.onething.catalog.lifecycle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.onething.catalog.files.ReferenceData;
import io.onething.catalog.lifecycle.LifecycleTrees.Branch;
import io.onething.catalog.lifecycle.LifecycleTrees.Leaf;
import io.onething.catalog.theme.EditionSummary;
import io.onething.catalog.theme.ThemeFilter;
import io.onething.catalog.theme.Themes;
import io.onething.plan.catalog.Catalog;
import io.onething.plan.theme.Subject;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
class LifecycleController {
    private final Catalog catalog;
    private final Themes themes;
    private final LeafMapper leaves;

    LifecycleController(Catalog catalog, Themes themes, LeafMapper leaves) {
        this.catalog = catalog;
        this.themes = themes;
        this.leaves = leaves;
    }

    @GetMapping("/api/lifecycle")
    ResponseEntity<LifecycleTrees> trees() {
        Map<String, List<Leaf>> byStage = themes.list(ThemeFilter.ALL, null, Integer.MAX_VALUE).stream()
                .collect(groupingBy(EditionSummary::lifecycleStage, mapping(leaves::leaf, toList())));
        return ReferenceData.response(
                new LifecycleTrees(tree(Subject.PERSON, byStage), tree(Subject.ENTERPRISE, byStage)));
    }

    private List<Branch> tree(Subject subject, Map<String, List<Leaf>> byStage) {
        return catalog.lifecycle().getOrDefault(subject, List.of()).stream()
                .map(branch -> new Branch(
                        branch.code(),
                        branch.nameZh(),
                        branch.nameEn(),
                        byStage.getOrDefault(branch.code(), List.of())))
                .toList();
    }
}
