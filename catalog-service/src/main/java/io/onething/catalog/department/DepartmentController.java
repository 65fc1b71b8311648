package io.onething.catalog.department;

import io.onething.catalog.files.ReferenceData;
import io.onething.plan.catalog.Catalog;
import io.onething.plan.catalog.CatalogDepartment;
import io.onething.web.Page;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
class DepartmentController {
    private final Page<CatalogDepartment> all;

    DepartmentController(Catalog catalog) {
        this.all = new Page<>(catalog.departments(), null);
    }

    /** All of them on one page: a region has some dozens. */
    @GetMapping("/api/departments")
    ResponseEntity<Page<CatalogDepartment>> departments() {
        return ReferenceData.response(all);
    }
}
