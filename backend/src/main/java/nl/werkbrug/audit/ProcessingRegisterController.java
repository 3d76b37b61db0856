package nl.werkbrug.audit;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The register of processing activities: public, so that the address in a log line leads somewhere.
 */
@RestController
@RequestMapping(ProcessingRegister.PATH)
class ProcessingRegisterController {

  private final ProcessingRegister register;

  ProcessingRegisterController(ProcessingRegister register) {
    this.register = register;
  }

  @GetMapping
  List<ProcessingActivity> all() {
    return register.all();
  }

  @GetMapping("/{key}/{version}")
  ResponseEntity<ProcessingActivity> one(@PathVariable String key, @PathVariable String version) {
    return ResponseEntity.of(
        register.all().stream()
            .filter(activity -> activity.path().equals(key + "/" + version))
            .findFirst());
  }
}
