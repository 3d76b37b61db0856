package nl.werkbrug;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Werkbrug. */
@SpringBootApplication
public class WerkbrugApplication {

  static void main(String[] args) {
    SpringApplication.run(WerkbrugApplication.class, args);
  }
}
