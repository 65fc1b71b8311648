package io.onething.identity.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {
    @GetMapping("/login")
    String login() {
        return "login";
    }

    /** Where somebody ends who signed in without having come from a portal. */
    @GetMapping("/")
    String signedIn(Principal person, Model model) {
        model.addAttribute("account", person.getName());
        return "signed-in";
    }
}
