package nl.werkbrugdemo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.identity.Person;
import nl.werkbrug.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page on which one chooses who to be. */
@RestController
class DemoLoginPage {

  record DemoPerson(String subject, String name, Role role, String group, String about) {}

  /** The demo people, for the start script and for whoever wants to list them. */
  @GetMapping("/demo/people.json")
  List<DemoPerson> people() {
    return DemoPeople.LISTED.stream()
        .map(
            listed ->
                new DemoPerson(
                    listed.person().subject(),
                    listed.person().name(),
                    listed.person().role(),
                    listed.group(),
                    listed.about()))
        .toList();
  }

  @GetMapping(path = DemoLogin.LOGIN_PAGE, produces = MediaType.TEXT_HTML_VALUE)
  String page(CsrfToken csrf, @RequestParam(required = false) @Nullable String error) {
    Map<String, List<DemoPeople.Listed>> groups =
        DemoPeople.LISTED.stream()
            .collect(
                Collectors.groupingBy(
                    DemoPeople.Listed::group, LinkedHashMap::new, Collectors.toList()));
    String people =
        groups.entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue()))
            .collect(Collectors.joining());
    String failed =
        error == null
            ? ""
            : "<p class=\"error\" role=\"alert\">Inloggen lukte niet. Kies iemand uit de lijst.</p>";
    return """
        <!doctype html>
        <html lang="nl">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Inloggen · Werkbrug</title>
          <link rel="stylesheet" href="/demo-login/login.css">
        </head>
        <body>
          <main>
            <p class="brand"><svg viewBox="0 0 48 24" aria-hidden="true"><path d="M2 20h44M6 20C10 8 20 4 24 4s14 4 18 16M15 20v-9.5M24 20V4M33 20v-9.5"/></svg> Werkbrug</p>
            <h1>Wie wilt u zijn?</h1>
            <p>Dit is de demo. Alle mensen zijn verzonnen. Kies iemand om in te loggen; een wachtwoord is niet nodig.</p>
            %s
            <form method="post" action="%s">
              <input type="hidden" name="%s" value="%s">
              <input type="hidden" name="password" value="">
              %s
            </form>
          </main>
        </body>
        </html>
        """
        .formatted(failed, DemoLogin.LOGIN_PAGE, csrf.getParameterName(), csrf.getToken(), people);
  }

  private static String group(String name, List<DemoPeople.Listed> people) {
    return "<section><h2>"
        + escape(name)
        + "</h2><ul>"
        + people.stream().map(DemoLoginPage::choice).collect(Collectors.joining())
        + "</ul></section>";
  }

  private static String choice(DemoPeople.Listed listed) {
    Person person = listed.person();
    return """
        <li><button name="username" value="%s"><span class="avatar" aria-hidden="true">%s</span>\
        <span><strong>%s</strong> <small>%s</small></span></button></li>"""
        .formatted(
            escape(person.subject()),
            escape(Person.initials(person.name())),
            escape(person.name()),
            escape(listed.about()));
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
