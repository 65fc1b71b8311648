package io.onething.plan.catalog;

import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Subject;
import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.Map;

/**
 * Everything that the catalog directory holds.
 *
 * @param themes themes, by file name
 * @param fields the field dictionary
 * @param departments departments
 * @param lifecycle branches of the national tree, by who lives them
 * @param policies benefits without application
 * @param years announced years
 */
public record Catalog(
        List<Theme> themes,
        Fields fields,
        List<CatalogDepartment> departments,
        Map<Subject, List<LifecycleBranch>> lifecycle,
        List<Policy> policies,
        List<CalendarYear> years) {}
