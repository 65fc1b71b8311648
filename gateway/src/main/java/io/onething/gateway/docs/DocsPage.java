package io.onething.gateway.docs;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A short address for the contracts of all services. */
@Controller
class DocsPage {
    @GetMapping({"/", "/docs"})
    String docs() {
        return "redirect:/swagger-ui/index.html";
    }
}
